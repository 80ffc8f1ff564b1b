package org.gouji.validate.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.gouji.validate.desk.Ruling.Refused;
import org.gouji.validate.desk.Ruling.Taken;
import org.gouji.validate.review.FactsDigest;
import org.gouji.validate.review.ReviewedAlert;
import org.gouji.validate.store.AlertStore;
import org.gouji.validate.store.LastValidation;
import org.gouji.validate.store.ReviewProjection;
import org.gouji.validate.store.ValidationStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes the steps of people on alerts. A step is in the log before it is in the store, and both
 * before anybody is told; one that was taken already is not taken again.
 */
@Singleton
public class ReviewDesk {
  /** Who did what to which alert; kept apart so that an installation can send it elsewhere. */
  private static final Logger AUDIT = Logger.getLogger("org.gouji.audit");

  private final ReviewLog log;
  private final ReviewProjection projection;
  private final AlertStore alerts;
  private final ValidationStore validations;
  private final Clock clock;

  @Inject
  ReviewDesk(
      ReviewLog log,
      ReviewProjection projection,
      AlertStore alerts,
      ValidationStore validations,
      Clock clock) {
    this.log = log;
    this.projection = projection;
    this.alerts = alerts;
    this.validations = validations;
    this.clock = clock;
  }

  /**
   * Dismisses an alert: it needs no correction as long as its facts are these.
   *
   * @param author who does
   * @param until the last day of it; null for no end
   * @throws LogUnavailableException when the broker does not take it
   */
  public Ruling dismiss(
      ReviewedAlert reviewed, String author, String reason, @Nullable LocalDate until) {
    if (reviewed.alert().status() == AlertStatus.CLEARED) {
      return new Refused("the alert is cleared, there is nothing to dismiss");
    }
    AlertDismissed holding = reviewed.dismissal(clock.instant());
    if (holding != null
        && holding.author().equals(author)
        && holding.reason().equals(reason)
        && Objects.equals(holding.until(), until)) {
      return new Taken(reviewed);
    }
    Alert alert = reviewed.alert();
    Next next = next(reviewed);
    return take(
        new AlertDismissed(
            alert.alertId(),
            alert.ruleId(),
            alert.reportId(),
            next.sequence(),
            next.previous(),
            author,
            next.at(),
            FactsDigest.of(alert),
            reason,
            until));
  }

  /**
   * Takes a dismissal back.
   *
   * @param author who does
   * @param reason why, where that is said
   * @throws LogUnavailableException when the broker does not take it
   */
  public Ruling reopen(ReviewedAlert reviewed, String author, @Nullable String reason) {
    if (reviewed.dismissal(clock.instant()) == null) {
      return new Refused("the alert is not dismissed");
    }
    Alert alert = reviewed.alert();
    Next next = next(reviewed);
    return take(
        new AlertReopened(
            alert.alertId(),
            alert.ruleId(),
            alert.reportId(),
            next.sequence(),
            next.previous(),
            author,
            next.at(),
            FactsDigest.of(alert),
            reason));
  }

  /**
   * Has somebody see to the correction. After a newer revision, saying the same again says that the
   * alert was looked at anew.
   *
   * @param author who does
   * @param owner who has to
   * @param due the last day for it
   * @throws LogUnavailableException when the broker does not take it
   */
  public Ruling assign(ReviewedAlert reviewed, String author, String owner, LocalDate due) {
    Alert alert = reviewed.alert();
    if (alert.status() == AlertStatus.CLEARED) {
      return new Refused("the alert is cleared, there is nothing to correct");
    }
    AlertAssigned standing = reviewed.review().assignment();
    if (standing != null
        && standing.author().equals(author)
        && standing.owner().equals(owner)
        && standing.due().equals(due)
        && !reviewed.review().revised()) {
      return new Taken(reviewed);
    }
    int revision =
        validations.find(alert.reportId()).map(LastValidation::revision).orElseGet(alert::revision);
    Next next = next(reviewed);
    return take(
        new AlertAssigned(
            alert.alertId(),
            alert.ruleId(),
            alert.reportId(),
            next.sequence(),
            next.previous(),
            author,
            next.at(),
            FactsDigest.of(alert),
            owner,
            due,
            revision));
  }

  private Taken take(ReviewEvent event) {
    log.append(event);
    // An author is whoever the provider says; encoded, a name cannot end the line
    AUDIT.infof(
        "Review step type=%s alert=%s author=%s id=%s",
        event.type(),
        event.alertId(),
        URLEncoder.encode(event.author(), StandardCharsets.UTF_8),
        event.id());
    projection.apply(List.of(event));
    return new Taken(alerts.find(event.alertId()).orElseThrow());
  }

  /** What the next step on an alert comes after. Clocks that disagree do not turn steps around. */
  private Next next(ReviewedAlert reviewed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ReviewEvent last = reviewed.review().last();
    return last == null
        ? new Next(1, null, now)
        : new Next(last.sequence() + 1, last.id(), now.isBefore(last.at()) ? last.at() : now);
  }

  private record Next(long sequence, @Nullable String previous, Instant at) {}
}
