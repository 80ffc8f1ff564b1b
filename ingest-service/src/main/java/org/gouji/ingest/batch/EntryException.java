package org.gouji.ingest.batch;

/** Why one document of a batch is not taken; the message says so to the sender. */
public final class EntryException extends RuntimeException {
  private final Kind kind;

  EntryException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  EntryException(Kind kind, String message, Exception cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What is in the way. */
  public Kind kind() {
    return kind;
  }

  /** What can be in the way. */
  public enum Kind {
    /** Its bytes are damaged, or hidden behind a password. */
    UNREADABLE,
    /** It has, or the batch has by now, too many bytes. */
    TOO_LARGE,
    /** There is no room for it now. */
    NO_ROOM
  }
}
