package org.gouji.validate.decision;

/**
 * Another instance decided on one of the reports in the meantime, as can happen while partitions
 * move. Whoever reads the store again and decides anew gets past it.
 */
public final class ConcurrentDecisionException extends RuntimeException {
  /** An attempt that came too late; the cause is what the store said. */
  public ConcurrentDecisionException(Throwable cause) {
    super("another instance decided on the same report", cause);
  }
}
