package org.gouji.validate.store;

/**
 * Another instance decided on one of the reports in the meantime, as can happen while partitions
 * move. Whoever reads the store again and decides anew gets past it.
 */
public final class ConcurrentDecisionException extends RuntimeException {
  ConcurrentDecisionException(Throwable cause) {
    super("another instance decided on the same report", cause);
  }
}
