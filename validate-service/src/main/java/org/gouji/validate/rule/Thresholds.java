package org.gouji.validate.rule;

import java.math.BigDecimal;

/** The numbers that rules compare with in one report. */
public interface Thresholds {
  /** For contexts in which no rule asks for one. */
  Thresholds NONE =
      (ruleId, name) -> {
        throw new IllegalArgumentException("rule " + ruleId + " has no threshold " + name);
      };

  /**
   * The value of a rule's threshold.
   *
   * @throws IllegalArgumentException when the rule has none of that name
   */
  BigDecimal of(String ruleId, String name);
}
