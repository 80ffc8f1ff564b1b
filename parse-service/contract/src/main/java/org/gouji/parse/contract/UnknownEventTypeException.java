package org.gouji.parse.contract;

/** An event of a type or major version that the reader does not know. */
public final class UnknownEventTypeException extends RuntimeException {
  private final String type;

  public UnknownEventTypeException(String type) {
    super("unknown event type " + type);
    this.type = type;
  }

  /** The CloudEvents type as received. */
  public String type() {
    return type;
  }
}
