package org.gouji.parse.contract;

import java.net.URI;

/**
 * The public names of the report topic. Its records are CloudEvents 1.0 in Kafka binary mode with
 * JSON payloads; all events of one report share the report id as key, so they stay in order. A
 * rejected document belongs to no report: its key is the submission id.
 */
public final class ReportEvents {
  public static final String TOPIC = "ogi.report-events";
  public static final String DEAD_LETTER_TOPIC = TOPIC + ".dlq";
  public static final URI SOURCE = URI.create("/parse-service");
  public static final String CONTENT_TYPE = "application/json";

  private ReportEvents() {}
}
