package org.gouji.validate.engine;

import java.time.LocalDate;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.register.Expectation;
import org.gouji.validate.rule.RegisterRule;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;

/**
 * A rule with its entry in the catalogue, which says what it concerns.
 *
 * @param metadata the entry
 * @param rule how it checks
 */
public record RuleInForce(RuleMetadata metadata, Rule rule) {

  /** Checks a report that the rule concerns. */
  RuleCheck check(ReportContext context) {
    Integer year = context.report().year();
    if (year == null && (metadata.fromYear() != null || metadata.toYear() != null)) {
      return RuleCheck.notApplicable("the reporting year is unknown");
    }
    if (year != null && !metadata.isInForceFor(year)) {
      return RuleCheck.notApplicable("not in force for the reporting year " + year);
    }
    String edition = context.report().edition();
    if (!metadata.concernsEdition(edition)) {
      return RuleCheck.notApplicable("does not concern the tables of edition " + edition);
    }
    return rule.check(context);
  }

  /** Checks an expectation that nobody has met. */
  RuleCheck check(Expectation unmet, LocalDate today) {
    if (!metadata.isInForceFor(unmet.year())) {
      return RuleCheck.notApplicable("not in force for the reporting year " + unmet.year());
    }
    return rule instanceof RegisterRule ofRegister
        ? ofRegister.check(unmet, today)
        : RuleCheck.notApplicable("there is no report to check");
  }
}
