package org.gouji.ingest.projection;

/** A record that is no event of a type known here. */
final class UnreadableEventException extends RuntimeException {
  UnreadableEventException(String message) {
    super(message);
  }

  UnreadableEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
