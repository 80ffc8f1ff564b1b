package org.gouji.validate.review;

import java.time.Instant;
import java.util.function.Consumer;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.gouji.validate.review.AlertStep.Reviewed;
import org.gouji.validate.review.AlertStep.Turn;
import org.gouji.validate.review.AlertStep.Turned;
import org.gouji.validate.review.AlertStep.Validated;
import org.jspecify.annotations.Nullable;

/**
 * Puts between the steps of an alert, taken in order of time, those that follow from them. Keeps no
 * step, so that a history may be as long as it is.
 */
public final class AlertHistory {
  private final Consumer<AlertStep> out;
  private @Nullable AlertDismissed dismissal;
  private boolean inForce;
  private @Nullable String facts;

  /** A history that has not begun; told step by step. */
  public AlertHistory(Consumer<AlertStep> out) {
    this.out = out;
  }

  /** Takes the next step. */
  public void take(AlertStep step) {
    expire(step.at());
    out.accept(step);
    if (step instanceof Validated validated && validated.raised() && validated.facts() != null) {
      facts = validated.facts();
      compare(step.at());
    } else if (step instanceof Reviewed reviewed) {
      review(reviewed);
    }
  }

  /** Ends with what followed by now. */
  public void end(Instant now) {
    expire(now);
  }

  private void review(Reviewed step) {
    if (step.event() instanceof AlertDismissed dismissed) {
      dismissal = dismissed;
      inForce = true;
      compare(step.at());
    } else if (step.event() instanceof AlertReopened) {
      dismissal = null;
      inForce = false;
    }
  }

  private void expire(Instant now) {
    AlertDismissed ending = dismissal;
    if (ending == null || ReviewedAlert.end(ending).isAfter(now)) {
      return;
    }
    if (inForce) {
      out.accept(new Turned(Turn.EXPIRED, ReviewedAlert.end(ending), ending));
    }
    dismissal = null;
    inForce = false;
  }

  private void compare(Instant at) {
    AlertDismissed current = dismissal;
    if (current == null || facts == null) {
      return;
    }
    boolean holds = facts.equals(current.facts());
    if (holds != inForce) {
      out.accept(new Turned(holds ? Turn.RESUMED : Turn.LAPSED, at, current));
      inForce = holds;
    }
  }
}
