package org.gouji.parse.extract;

import org.gouji.parse.contract.Rejection;

/** A document that gives no text, with the reason that its sender is told. */
public final class ExtractionException extends Exception {
  private final Rejection.Reason reason;

  public ExtractionException(Rejection.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** The stable reason. */
  public Rejection.Reason reason() {
    return reason;
  }
}
