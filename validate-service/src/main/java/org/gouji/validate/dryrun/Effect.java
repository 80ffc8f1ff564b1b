package org.gouji.validate.dryrun;

import java.util.List;
import java.util.Map;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would change.
 *
 * @param reportsChecked how many reports were looked at
 * @param cut why not all of those asked for; null where all were
 * @param total what would change in all
 * @param bySeverity the same by the severity that an alert would have, or had
 * @param rules what rules that differ would do, by id
 * @param examples the first changes
 */
public record Effect(
    int reportsChecked,
    @Nullable Cut cut,
    Counts total,
    Map<Severity, Counts> bySeverity,
    Map<String, RuleEffect> rules,
    List<Example> examples) {

  /** Why not all reports were looked at. */
  public enum Cut {
    /** There are more than asked for. */
    LIMIT,
    /** It would take too long. */
    TIME
  }

  /** What becomes of an alert. */
  public enum Change {
    RAISED,
    CHANGED,
    CLEARED
  }

  /**
   * How many alerts would change.
   *
   * @param wouldRaise alerts that do not hold now
   * @param wouldChange alerts that hold now and would say something else
   * @param wouldClear alerts that hold now and would not
   */
  public record Counts(long wouldRaise, long wouldChange, long wouldClear) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts and(Change change) {
      return switch (change) {
        case RAISED -> new Counts(wouldRaise + 1, wouldChange, wouldClear);
        case CHANGED -> new Counts(wouldRaise, wouldChange + 1, wouldClear);
        case CLEARED -> new Counts(wouldRaise, wouldChange, wouldClear + 1);
      };
    }
  }

  /**
   * What a rule would do.
   *
   * @param alerts the alerts of it
   * @param reports on how many reports it was run
   * @param notApplicable on how many of them it lacks an input, does not apply or is off
   * @param systemErrors on how many of them it cannot be computed
   */
  public record RuleEffect(Counts alerts, long reports, long notApplicable, long systemErrors) {
    static final RuleEffect NONE = new RuleEffect(Counts.NONE, 0, 0, 0);
  }

  /**
   * One change.
   *
   * @param change what it is
   * @param alert the alert as it would be, or as it is where it would be cleared
   */
  public record Example(Change change, Alert alert) {}
}
