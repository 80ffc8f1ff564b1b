package org.gouji.ingest.contract;

import java.net.URI;

/**
 * The public names of the raw-document topic. Its records are CloudEvents 1.0 in Kafka binary mode:
 * key is the submission id, value the document's bytes as received, metadata the {@code ce_*}
 * headers.
 */
public final class RawDocuments {
  public static final String TOPIC = "ogi.raw-documents";
  public static final String DEAD_LETTER_TOPIC = TOPIC + ".dlq";
  public static final String RECEIVED = "org.gouji.document.received.v1";
  public static final URI SOURCE = URI.create("/ingest-service");

  /**
   * The largest document in bytes: a record of 16 MiB less room for headers and batch framing, so
   * that what intake accepts always fits the log.
   */
  public static final int MAX_DOCUMENT_BYTES = 15 * 1024 * 1024;

  private RawDocuments() {}
}
