package org.gouji.validate.review;

import java.time.Instant;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it was last raised or cleared, with what people said of it.
 *
 * @param alert as validation left it: open or cleared
 * @param review what people said
 */
public record ReviewedAlert(Alert alert, Review review) {
  /** The end of a dismissal that has none. */
  public static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59Z");

  /** The end of the dismissal that applies to the alert as it stands; null where none does. */
  public @Nullable Instant dismissedUntil() {
    if (alert.status() != AlertStatus.OPEN
        || !(review.verdict() instanceof AlertDismissed dismissed)
        || !dismissed.facts().equals(FactsDigest.of(alert))) {
      return null;
    }
    return end(dismissed);
  }

  /** The dismissal that is in force; null where none is. */
  public @Nullable AlertDismissed dismissal(Instant now) {
    Instant until = dismissedUntil();
    return until != null && until.isAfter(now) && review.verdict() instanceof AlertDismissed holds
        ? holds
        : null;
  }

  /** Where the alert is in its life. */
  public AlertStatus status(Instant now) {
    return dismissal(now) == null ? alert.status() : AlertStatus.DISMISSED;
  }

  /** Whether the day by which it had to be corrected is over. */
  public boolean overdue(Instant now) {
    AlertAssigned assignment = review.assignment();
    return assignment != null
        && status(now) == AlertStatus.OPEN
        && !Days.endOf(assignment.due()).isAfter(now);
  }

  /** The alert with its place in life. */
  public Alert standing(Instant now) {
    return alert.withStatus(status(now), alert.clearedAt());
  }

  /** The first moment that a dismissal is over. */
  static Instant end(AlertDismissed dismissed) {
    return dismissed.until() == null ? FOREVER : Days.endOf(dismissed.until());
  }
}
