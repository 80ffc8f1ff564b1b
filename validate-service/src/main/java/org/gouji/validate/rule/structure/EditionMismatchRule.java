package org.gouji.validate.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.TableReading;
import org.gouji.validate.rule.Violation;

/** S03: the tables are of an edition that does not belong to the reporting year. */
public final class EditionMismatchRule implements Rule {

  @Override
  public String id() {
    return "S03";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Integer year = report.report().year();
    if (year == null) {
      return RuleCheck.notApplicable("the reporting year is unknown");
    }
    Optional<Edition> prescribed = report.editionOfYear();
    if (prescribed.isEmpty()) {
      return RuleCheck.notApplicable("no edition of the format belongs to the year " + year);
    }
    if (report.tables().stream().allMatch(TableReading::absent)) {
      return RuleCheck.notApplicable("the report has no table");
    }
    return prescribed.get().id().equals(report.edition().id())
        ? new RuleCheck.Passed()
        : RuleCheck.of(List.of(violation(report, year, prescribed.get())), List.of());
  }

  private static Violation violation(ReportContext report, int year, Edition prescribed) {
    Edition used = report.edition();
    Message message =
        new Message(
            year
                + "年度报告应采用"
                + prescribed.notice().number()
                + "规定的格式，所填表格却是"
                + used.notice().number()
                + "的格式。",
            "The report on "
                + year
                + " must follow edition "
                + prescribed.id()
                + " of the format, but its tables follow edition "
                + used.id()
                + ".");
    return Violation.of(null, message, cellsOfTheirOwn(report, prescribed));
  }

  /** The cells that the prescribed edition does not have: they show which edition was used. */
  private static List<Evidence> cellsOfTheirOwn(ReportContext report, Edition prescribed) {
    Set<String> common = prescribed.concepts().keySet();
    return report.edition().concepts().values().stream()
        .filter(concept -> !common.contains(concept.id()))
        .filter(concept -> report.fact(concept).state() != FactState.MISSING)
        .map(report::evidence)
        .toList();
  }
}
