package org.gouji.parse.log;

/** A record that is no event, or none that this service understands. */
public final class MalformedEventException extends Exception {
  private final LogPosition position;

  public MalformedEventException(LogPosition position, String reason, Throwable cause) {
    super(reason, cause);
    this.position = position;
  }

  /** Where the record stands. */
  public LogPosition position() {
    return position;
  }
}
