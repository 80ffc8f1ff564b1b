package org.gouji.parse.report;

import org.gouji.ingest.contract.DocumentReceived;

/** Reads documents. Implementations are thread-safe, pure, and never throw for bad input. */
@FunctionalInterface
public interface DocumentParser {

  /**
   * Reads one document.
   *
   * @param document what intake says of it
   * @param content its bytes as received
   */
  ParseOutcome parse(DocumentReceived document, byte[] content);
}
