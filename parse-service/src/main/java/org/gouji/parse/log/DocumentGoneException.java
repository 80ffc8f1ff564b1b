package org.gouji.parse.log;

import org.jspecify.annotations.Nullable;

/** The log no longer holds the document at the place where it was read. */
public final class DocumentGoneException extends Exception {
  private final LogPosition position;

  DocumentGoneException(LogPosition position, String reason, @Nullable Throwable cause) {
    super(reason, cause);
    this.position = position;
  }

  /** Where the document stood. */
  public LogPosition position() {
    return position;
  }
}
