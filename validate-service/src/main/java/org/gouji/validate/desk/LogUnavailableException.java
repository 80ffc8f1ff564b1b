package org.gouji.validate.desk;

/**
 * The log did not confirm a step in time. It may have it all the same, when the confirmation was
 * lost: the same step taken again is the same event.
 */
public final class LogUnavailableException extends RuntimeException {
  LogUnavailableException(Throwable cause) {
    super("the log did not confirm a step", cause);
  }
}
