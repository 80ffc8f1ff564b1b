package org.gouji.validate.rule.years;

import java.util.List;
import java.util.function.Function;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.TableReading;

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
    return unknown(now, concept);
  }

  /** Why the previous year's report has no such figure; empty where it has one. */
  List<String> unknownBefore(String concept) {
    return unknown(before, concept).stream()
        .map(reason -> "in the report on " + before.report().year() + " " + reason)
        .toList();
  }

  private static List<String> unknown(ReportContext report, String conceptId) {
    Concept concept = report.edition().concepts().get(conceptId);
    if (concept == null) {
      return List.of("edition " + report.edition().id() + " has no " + conceptId);
    }
    TableReading table = report.table(concept.tableId());
    if (table.absent()) {
      return List.of(SkipReasons.absentTable(table));
    }
    return report.fact(concept).value() == null
        ? List.of(SkipReasons.cell(report, concept))
        : List.of();
  }
}
