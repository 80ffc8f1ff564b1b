package org.gouji.validate.rule;

/**
 * A rule cannot tell whether it holds, and the fault is its own: an expression that divides by
 * nought, say. It ends as a system error with the message as its reason.
 */
public final class RuleFaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RuleFaultException(String message, Throwable cause) {
    super(message, cause);
  }
}
