package org.gouji.validate.review;

import java.math.BigDecimal;
import java.time.Instant;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/** A step in the life of an alert. */
public sealed interface AlertStep {

  /** When. */
  Instant at();

  /**
   * A validation took it.
   *
   * @param raised whether the alert was raised, else it was cleared
   * @param sequence the validation of the report that took it
   * @param at when
   * @param revision the revision that the alert was last raised on
   * @param severity as it was then
   * @param message as it was then
   * @param expected as it was then
   * @param actual as it was then
   * @param facts digest of the facts as they were then; null where it was not kept
   */
  record Validated(
      boolean raised,
      long sequence,
      Instant at,
      int revision,
      Severity severity,
      Message message,
      @Nullable BigDecimal expected,
      @Nullable BigDecimal actual,
      @Nullable String facts)
      implements AlertStep {}

  /**
   * A person took it.
   *
   * @param event as it was logged
   */
  record Reviewed(ReviewEvent event) implements AlertStep {
    @Override
    public Instant at() {
      return event.at();
    }
  }

  /**
   * It followed from others.
   *
   * @param turn what became of the dismissal
   * @param at when
   * @param dismissal which
   */
  record Turned(Turn turn, Instant at, AlertDismissed dismissal) implements AlertStep {}

  /** What can become of a dismissal by itself. */
  enum Turn {
    /** Its last day is over. */
    EXPIRED,
    /** The facts are others than those that were dismissed. */
    LAPSED,
    /** The facts that were dismissed are back. */
    RESUMED
  }
}
