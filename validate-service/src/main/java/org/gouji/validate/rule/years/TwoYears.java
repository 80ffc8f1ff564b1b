package org.gouji.validate.rule.years;

import java.util.List;
import java.util.function.Function;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;

/**
 * A report and the same agency's report on the year before.
 *
 * @param now the report
 * @param before the other one, without its text
 */
record TwoYears(ReportContext now, ReportContext before) {

  /** Checks both, or says which one is not known. */
  static RuleCheck check(ReportContext report, Function<TwoYears, RuleCheck> check) {
    Integer year = report.report().year();
    if (year == null) {
      return RuleCheck.notApplicable("the reporting year is unknown");
    }
    return report
        .previousYear()
        .map(previous -> check.apply(new TwoYears(report, previous)))
        .orElseGet(() -> RuleCheck.notApplicable("the report on " + (year - 1) + " is not known"));
  }

  ReportContext of(boolean lastYear) {
    return lastYear ? before : now;
  }

  /** Why the report has no such figure; empty where it has one. */
  List<String> unknownNow(String concept) {
    return SkipReasons.unknown(now, concept);
  }

  /** Why the previous year's report has no such figure; empty where it has one. */
  List<String> unknownBefore(String concept) {
    return SkipReasons.unknownBefore(before, concept);
  }
}
