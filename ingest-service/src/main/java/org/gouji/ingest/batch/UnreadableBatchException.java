package org.gouji.ingest.batch;

/** Why a batch is refused as a whole; the message says so to the sender. */
public final class UnreadableBatchException extends RuntimeException {
  private final Kind kind;

  UnreadableBatchException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  UnreadableBatchException(Kind kind, String message, Exception cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What is wrong with it. */
  public Kind kind() {
    return kind;
  }

  /** What can be wrong with a batch. */
  public enum Kind {
    /** It is not of the form it should be. */
    MALFORMED,
    /** No document is in it. */
    EMPTY,
    /** It holds too many documents. */
    TOO_LARGE
  }
}
