package org.gouji.validate.store;

import java.math.BigDecimal;
import java.time.Instant;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an alert.
 *
 * @param kind what happened
 * @param sequence the validation of the report that took it
 * @param at when
 * @param revision the revision that the alert was last raised on
 * @param severity as it was then
 * @param message as it was then
 * @param expected as it was then
 * @param actual as it was then
 */
public record AlertStep(
    Kind kind,
    long sequence,
    Instant at,
    int revision,
    Severity severity,
    Message message,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual) {

  /** What can happen to an alert. */
  public enum Kind {
    RAISED,
    CLEARED
  }
}
