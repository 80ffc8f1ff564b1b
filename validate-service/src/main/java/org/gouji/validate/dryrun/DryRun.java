package org.gouji.validate.dryrun;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.OpenAlert;
import org.gouji.validate.dryrun.Effect.Change;
import org.gouji.validate.dryrun.Effect.Cut;
import org.gouji.validate.dryrun.StoredReports.Part;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.engine.Validation;

/**
 * Tells what another rule set would change about the alerts that hold. A rule is run on every
 * report for which it differs, and no other. Bounded in reports and time; in memory by the parts
 * that the port gives.
 */
public final class DryRun {
  private static final Cause CAUSE = new Cause("dry-run", "dry-run");

  private final StoredReports reports;
  private final Taxonomy taxonomy;
  private final Clock clock;
  private final Duration most;

  /**
   * A dry run.
   *
   * @param reports what to try rules on
   * @param taxonomy the editions whose tables rules read
   * @param clock tells how long it takes
   * @param most begins with no further part after that time
   */
  public DryRun(StoredReports reports, Taxonomy taxonomy, Clock clock, Duration most) {
    this.reports = reports;
    this.taxonomy = taxonomy;
    this.clock = clock;
    this.most = most;
  }

  /**
   * What would change.
   *
   * @param now the rules in force
   * @param then those in their place
   */
  public Effect run(RuleSet now, RuleSet then, Selection selection) {
    Instant end = clock.instant().plus(most);
    Differences differences = new Differences(now, then);
    Map<Set<String>, RuleEngine> engines = new HashMap<>();
    Tally tally = new Tally(selection.examples());
    differences.ids().forEach(tally::rule);
    Optional<Part> part = reports.after(null, selection::wants);
    while (part.isPresent()) {
      for (StoredReport report : part.get().reports()) {
        if (tally.reports() >= selection.most()) {
          return tally.effect(Cut.LIMIT);
        }
        tally.report();
        tryOn(
            report,
            differences,
            ids -> engines.computeIfAbsent(ids, some -> engine(then, some)),
            tally);
      }
      part = reports.after(part.get().last(), selection::wants);
      if (part.isPresent() && !clock.instant().isBefore(end)) {
        return tally.effect(Cut.TIME);
      }
    }
    return tally.effect(null);
  }

  private RuleEngine engine(RuleSet then, Set<String> ids) {
    RuleSet tried = then.only(rule -> ids.contains(rule.metadata().id()));
    return new RuleEngine(new RulesInForce(tried), taxonomy, ruleId -> {});
  }

  private void tryOn(
      StoredReport stored,
      Differences differences,
      Function<Set<String>, RuleEngine> engines,
      Tally tally) {
    StructuredReport report = stored.report();
    Set<String> concerned =
        differences.ids().stream()
            .filter(id -> differences.concern(id, report))
            .collect(Collectors.toSet());
    if (concerned.isEmpty()) {
      return;
    }
    Validation validation = engines.apply(concerned).validate(report, stored.around());
    validation.results().forEach(tally::result);
    Decision before = narrowed(stored.latest(), concerned);
    Decision after =
        Decider.decide(CAUSE, report, validation, before.heldAgainst(), before, clock.instant());
    Set<String> known =
        before.open().stream().map(each -> each.alert().alertId()).collect(Collectors.toSet());
    for (OpenAlert open : after.open()) {
      if (open.sequence() == after.sequence()) {
        boolean held = known.contains(open.alert().alertId());
        tally.change(held ? Change.CHANGED : Change.RAISED, open.alert());
      }
    }
    after.cleared().forEach(alert -> tally.change(Change.CLEARED, alert));
  }

  /** A decision as far as it concerns those rules. */
  private static Decision narrowed(Decision decision, Set<String> ruleIds) {
    return new Decision(
        decision.id(),
        decision.cause(),
        decision.reportId(),
        decision.revision(),
        decision.submissionId(),
        decision.agency(),
        decision.year(),
        decision.edition(),
        decision.sequence(),
        decision.newestRevision(),
        decision.heldAgainst(),
        decision.open().stream().filter(each -> ruleIds.contains(each.alert().ruleId())).toList(),
        decision.cleared(),
        decision.rules(),
        decision.decidedAt());
  }
}
