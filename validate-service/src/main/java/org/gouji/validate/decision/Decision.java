package org.gouji.validate.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertCleared;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.contract.ReportValidated;
import org.gouji.validate.contract.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * What one report event led to, for its own report or for one that is held against it. It is made
 * once, stored under its id and never changed; the events follow from it alone, so whoever
 * publishes it again publishes the same.
 *
 * @param id that of the event behind it, or {@link #followUpId}
 * @param cause the event behind it
 * @param reportId the report
 * @param revision the revision validated; {@link #NO_REVISION} where a report is expected that is
 *     not there
 * @param submissionId the document behind that revision; empty where there is none
 * @param agency the filer
 * @param year reporting year, where known
 * @param edition edition of the format
 * @param sequence counts the decisions on this report from 1
 * @param newestRevision the newest revision decided on so far, this one included
 * @param heldAgainst the circumstances that the alerts rest on: equal names, equal circumstances;
 *     null where nothing was known
 * @param open every alert that holds after this decision
 * @param cleared the alerts that this decision clears
 * @param rules how every rule ended on the revision
 * @param decidedAt when, in whole milliseconds
 */
public record Decision(
    String id,
    Cause cause,
    String reportId,
    int revision,
    String submissionId,
    Agency agency,
    @Nullable Integer year,
    String edition,
    long sequence,
    int newestRevision,
    @Nullable String heldAgainst,
    List<OpenAlert> open,
    List<Alert> cleared,
    List<RuleResult> rules,
    Instant decidedAt) {

  /** The revision of a report that is expected and is not there. */
  public static final int NO_REVISION = 0;

  public Decision {
    open = List.copyOf(open);
    cleared = List.copyOf(cleared);
    rules = List.copyOf(rules);
  }

  /**
   * The id of a decision on another report than that of the event behind it.
   *
   * @param sequence that of the decision
   */
  public static String followUpId(Cause cause, String reportId, long sequence) {
    return cause.eventId() + "/" + reportId + "/" + sequence;
  }

  /** Whether a later revision was decided on before; such a decision changes no alerts. */
  public boolean outdated() {
    return revision < newestRevision;
  }

  /** The steps that this decision takes, at most one an alert. */
  public List<AlertEvent> alertEvents() {
    Stream<AlertEvent> clearings = cleared.stream().map(alert -> new AlertCleared(alert, sequence));
    Stream<AlertEvent> raisings =
        open.stream()
            .filter(each -> each.sequence() == sequence)
            .map(each -> new AlertRaised(each.alert(), sequence));
    return Stream.concat(clearings, raisings).toList();
  }

  /** The result, which there is also for a clean report; none where no report is there. */
  public Optional<ReportValidated> validated() {
    return revision == NO_REVISION ? Optional.empty() : Optional.of(result());
  }

  private ReportValidated result() {
    List<Alert> alerts = open.stream().map(OpenAlert::alert).toList();
    return new ReportValidated(
        reportId,
        revision,
        submissionId,
        sequence,
        cause.eventId(),
        agency,
        year,
        edition,
        ReportValidated.Counts.of(alerts),
        rules,
        alerts,
        decidedAt);
  }
}
