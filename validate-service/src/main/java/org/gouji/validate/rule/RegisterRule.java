package org.gouji.validate.rule;

import java.time.LocalDate;
import org.gouji.validate.register.Expectation;

/** A rule that also judges reports which are expected and are not there. */
public interface RegisterRule extends Rule {

  /**
   * Checks an expectation that nobody has met.
   *
   * @param unmet the report that is not there
   * @param today the day of the check, in China
   */
  RuleCheck check(Expectation unmet, LocalDate today);
}
