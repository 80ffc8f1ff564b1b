package org.gouji.validate.rule.structure;

import java.util.List;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.Violation;

/** S07: a cell holds text that is no figure. */
public final class UnreadableCellRule implements Rule {

  @Override
  public String id() {
    return "S07";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Violation> violations =
        report.tables().stream()
            .flatMap(table -> table.cells().stream())
            .filter(cell -> report.fact(cell).state() == FactState.UNREADABLE)
            .map(cell -> violation(report, cell))
            .toList();
    return RuleCheck.of(violations, SkipReasons.absentCells(report));
  }

  private static Violation violation(ReportContext report, Concept cell) {
    Message label = Labels.cell(report.edition(), cell);
    String text = report.fact(cell).text();
    Message message =
        new Message(
            "“" + label.zh() + "”填写的“" + text + "”不是数字。",
            "\"" + label.en() + "\" holds \"" + text + "\", which is no figure.");
    return Violation.of(cell.id(), message, List.of(report.evidence(cell)));
  }
}
