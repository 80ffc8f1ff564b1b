package org.gouji.ingest.submission;

/**
 * The log did not confirm a document in time. It may have it all the same, when the confirmation
 * was lost: the same document submitted again is the same submission.
 */
public final class LogUnavailableException extends RuntimeException {
  public LogUnavailableException(Throwable cause) {
    super("the log did not confirm a document", cause);
  }

  public LogUnavailableException(String message) {
    super(message);
  }
}
