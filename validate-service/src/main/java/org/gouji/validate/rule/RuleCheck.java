package org.gouji.validate.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a rule ends on a report. */
public sealed interface RuleCheck {

  /** Every instance of the rule could be checked and holds. */
  record Passed() implements RuleCheck {}

  /**
   * At least one instance fails.
   *
   * @param violations the instances that fail, in the report's order, their subjects distinct
   * @param skipped why other instances could not be checked
   */
  record Failed(List<Violation> violations, List<String> skipped) implements RuleCheck {
    public Failed {
      violations = List.copyOf(violations);
      skipped = List.copyOf(skipped);
      Set<@Nullable String> subjects = new HashSet<>();
      for (Violation violation : violations) {
        if (!subjects.add(violation.subject())) {
          throw new IllegalArgumentException("two violations about " + violation.subject());
        }
      }
    }
  }

  /**
   * No instance fails, and at least one could not be checked.
   *
   * @param reasons the missing inputs, or what the rule does not concern
   */
  record NotApplicable(List<String> reasons) implements RuleCheck {
    public NotApplicable {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The end that follows from what was found.
   *
   * @param violations the instances that fail
   * @param skipped why instances could not be checked; repetitions are dropped
   */
  static RuleCheck of(List<Violation> violations, Collection<String> skipped) {
    List<String> reasons = skipped.stream().distinct().toList();
    if (!violations.isEmpty()) {
      return new Failed(violations, reasons);
    }
    return reasons.isEmpty() ? new Passed() : new NotApplicable(reasons);
  }

  /** The rule does not concern the report, or lacks the one input it needs. */
  static RuleCheck notApplicable(String reason) {
    return new NotApplicable(List.of(reason));
  }
}
