package org.gouji.validate.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.Validation;
import org.jspecify.annotations.Nullable;

/** Decides what a validation changes. A pure function: the same arguments, the same decision. */
public final class Decider {
  private Decider() {}

  /**
   * Compares what the rules found with the alerts that were open.
   *
   * <p>A new finding is raised; one that says something else than before is raised again with its
   * new content; one that is gone is cleared; an unchanged one stays as it was raised. A revision
   * older than one already decided on changes no alerts.
   *
   * @param cause the event that brought the report
   * @param report the revision validated
   * @param validation what the rules say of it
   * @param heldAgainst the circumstances that the rules saw; null where there were none
   * @param previous the report's latest decision; null for the first
   * @param now the time of decision; kept in milliseconds, as the store does
   */
  public static Decision decide(
      Cause cause,
      StructuredReport report,
      Validation validation,
      @Nullable String heldAgainst,
      @Nullable Decision previous,
      Instant now) {
    Subject subject = Subject.of(report);
    return decide(cause.eventId(), cause, subject, validation, heldAgainst, previous, now);
  }

  /**
   * Decides anew on a report whose circumstances changed, if that makes a difference.
   *
   * @param cause the event that changed them
   * @param report the newest revision
   * @param validation what the rules say of it now
   * @param heldAgainst the circumstances that the rules saw
   * @param latest the latest decision on the report
   * @param now the time of decision
   * @return empty when every alert stands as it did and every rule ends as it did
   */
  public static Optional<Decision> reconsider(
      Cause cause,
      StructuredReport report,
      Validation validation,
      @Nullable String heldAgainst,
      Decision latest,
      Instant now) {
    String id = Decision.followUpId(cause, report.reportId(), latest.sequence() + 1);
    Subject subject = Subject.of(report);
    Decision decision = decide(id, cause, subject, validation, heldAgainst, latest, now);
    boolean same = decision.alertEvents().isEmpty() && decision.rules().equals(latest.rules());
    return same ? Optional.empty() : Optional.of(decision);
  }

  /**
   * Decides on a report that is not there.
   *
   * @param cause the event that had it looked for
   * @param absent the report that is or was expected
   * @param validation what the rules say of its absence
   * @param expectation by when it was expected; null where it no longer is
   * @param latest the latest decision on it; null for the first
   * @param now the time of decision
   * @return empty when every alert stands as it did
   */
  public static Optional<Decision> decideOnAbsent(
      Cause cause,
      Subject absent,
      Validation validation,
      @Nullable String expectation,
      @Nullable Decision latest,
      Instant now) {
    long sequence = latest == null ? 1 : latest.sequence() + 1;
    String id = Decision.followUpId(cause, absent.reportId(), sequence);
    Decision decision = decide(id, cause, absent, validation, expectation, latest, now);
    return decision.alertEvents().isEmpty() ? Optional.empty() : Optional.of(decision);
  }

  private static Decision decide(
      String id,
      Cause cause,
      Subject report,
      Validation validation,
      @Nullable String heldAgainst,
      @Nullable Decision previous,
      Instant now) {
    long sequence = previous == null ? 1 : previous.sequence() + 1;
    Instant decidedAt = now.truncatedTo(ChronoUnit.MILLIS);
    Map<String, OpenAlert> before = byId(previous == null ? List.of() : previous.open());
    boolean outdated = previous != null && report.revision() < previous.newestRevision();

    List<OpenAlert> open;
    List<Alert> cleared;
    if (outdated) {
      open = List.copyOf(before.values());
      cleared = List.of();
    } else {
      Map<String, OpenAlert> after = after(report, validation, before, sequence, decidedAt);
      open = List.copyOf(after.values());
      cleared = cleared(before, after, decidedAt);
    }
    return new Decision(
        id,
        cause,
        report.reportId(),
        report.revision(),
        report.submissionId(),
        report.agency(),
        report.year(),
        report.edition(),
        sequence,
        outdated ? previous.newestRevision() : report.revision(),
        outdated ? previous.heldAgainst() : heldAgainst,
        open,
        cleared,
        validation.results(),
        decidedAt);
  }

  private static Map<String, OpenAlert> after(
      Subject report,
      Validation validation,
      Map<String, OpenAlert> before,
      long sequence,
      Instant at) {
    Map<String, OpenAlert> after = new LinkedHashMap<>();
    for (Finding finding : validation.findings()) {
      Alert alert = raise(report, finding, at);
      OpenAlert known = before.get(alert.alertId());
      boolean unchanged =
          known != null && Fingerprint.of(known.alert()).equals(Fingerprint.of(alert));
      // A rule that names the same subject twice is one alert: ids may not collide in an event
      after.putIfAbsent(alert.alertId(), unchanged ? known : new OpenAlert(alert, sequence));
    }
    return after;
  }

  private static List<Alert> cleared(
      Map<String, OpenAlert> before, Map<String, OpenAlert> after, Instant at) {
    List<Alert> cleared = new ArrayList<>();
    before.forEach(
        (id, known) -> {
          if (!after.containsKey(id)) {
            cleared.add(known.alert().withStatus(AlertStatus.CLEARED, at));
          }
        });
    return cleared;
  }

  private static Map<String, OpenAlert> byId(List<OpenAlert> alerts) {
    Map<String, OpenAlert> byId = new LinkedHashMap<>();
    alerts.forEach(each -> byId.put(each.alert().alertId(), each));
    return byId;
  }

  private static Alert raise(Subject report, Finding finding, Instant at) {
    return new Alert(
        AlertId.of(report.reportId(), finding.ruleId(), finding.subject()),
        finding.ruleId(),
        finding.severity(),
        AlertStatus.OPEN,
        report.reportId(),
        report.revision(),
        report.agency(),
        report.year(),
        finding.subject(),
        finding.message(),
        finding.basis(),
        finding.evidence(),
        finding.expected(),
        finding.actual(),
        at,
        null);
  }
}
