package org.gouji.validate.api;

import org.gouji.validate.catalogue.Division;
import org.gouji.validate.catalogue.EffectiveSettings;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * For which reports to look at rules.
 *
 * @param division those of agencies in that division; null where none is asked for
 * @param year those on that year; null where none is asked for
 */
record RuleScope(@Nullable Division division, @Nullable Integer year) {

  /**
   * The scope that parameters name.
   *
   * @param field the name of the parameter with the division
   * @throws io.quarkiverse.resteasy.problem.HttpProblem for a value that cannot be
   */
  static RuleScope parse(String field, @Nullable String division, @Nullable String year) {
    return new RuleScope(
        division == null ? null : division(field, division), Parameters.year("year", year));
  }

  private static Division division(String field, String code) {
    try {
      return new Division(code);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid(field, "a division code of six, nine or twelve digits");
    }
  }

  /** How a rule is there. */
  EffectiveSettings settings(RuleSet set, RuleMetadata rule) {
    return set.settings().of(rule, division == null ? null : division.code(), year);
  }
}
