package org.gouji.validate.contract;

import java.util.List;

/**
 * How one rule ended on one report.
 *
 * @param ruleId public id of the rule
 * @param outcome passed, failed, not applicable
 * @param reasons why it was not applicable or only in part: the missing inputs, or what it does not
 *     concern
 */
public record RuleResult(String ruleId, RuleOutcome outcome, List<String> reasons) {
  public RuleResult {
    reasons = List.copyOf(reasons);
  }
}
