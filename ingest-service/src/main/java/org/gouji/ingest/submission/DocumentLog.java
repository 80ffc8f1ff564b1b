package org.gouji.ingest.submission;

import java.util.concurrent.CompletionStage;

/** The log that documents are written to. */
public interface DocumentLog {

  /**
   * Writes a document.
   *
   * @return completes when the log has it durably, at all events within a bounded time; fails with
   *     {@link LogUnavailableException} when it cannot be known to have it
   */
  CompletionStage<Void> append(Submission submission);
}
