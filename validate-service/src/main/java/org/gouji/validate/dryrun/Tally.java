package org.gouji.validate.dryrun;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.dryrun.Effect.Change;
import org.gouji.validate.dryrun.Effect.Counts;
import org.gouji.validate.dryrun.Effect.Cut;
import org.gouji.validate.dryrun.Effect.Example;
import org.gouji.validate.dryrun.Effect.RuleEffect;
import org.jspecify.annotations.Nullable;

/** Adds up what would change, and keeps the first examples. */
final class Tally {
  private final int mostExamples;
  private final Map<Severity, Counts> bySeverity = new EnumMap<>(Severity.class);
  private final Map<String, RuleEffect> rules = new TreeMap<>();
  private final List<Example> examples = new ArrayList<>();
  private Counts total = Counts.NONE;
  private int reports;

  Tally(int mostExamples) {
    this.mostExamples = mostExamples;
  }

  void report() {
    reports++;
  }

  int reports() {
    return reports;
  }

  /** A rule differs, and may show in no count. */
  void rule(String ruleId) {
    rules.putIfAbsent(ruleId, RuleEffect.NONE);
  }

  void result(RuleResult result) {
    rules.merge(
        result.ruleId(),
        new RuleEffect(
            Counts.NONE,
            1,
            result.outcome() == RuleOutcome.NOT_APPLICABLE ? 1 : 0,
            result.outcome() == RuleOutcome.SYSTEM_ERROR ? 1 : 0),
        (known, one) ->
            new RuleEffect(
                known.alerts(),
                known.reports() + 1,
                known.notApplicable() + one.notApplicable(),
                known.systemErrors() + one.systemErrors()));
  }

  void change(Change change, Alert alert) {
    total = total.and(change);
    bySeverity.merge(alert.severity(), Counts.NONE.and(change), (known, one) -> known.and(change));
    rules.merge(
        alert.ruleId(),
        new RuleEffect(Counts.NONE.and(change), 0, 0, 0),
        (known, one) ->
            new RuleEffect(
                known.alerts().and(change),
                known.reports(),
                known.notApplicable(),
                known.systemErrors()));
    if (examples.size() < mostExamples) {
      examples.add(new Example(change, alert));
    }
  }

  Effect effect(@Nullable Cut cut) {
    return new Effect(
        reports, cut, total, Map.copyOf(bySeverity), new TreeMap<>(rules), List.copyOf(examples));
  }
}
