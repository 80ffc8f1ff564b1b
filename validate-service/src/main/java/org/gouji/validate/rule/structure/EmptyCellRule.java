package org.gouji.validate.rule.structure;

import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;

/** S06: prescribed cells hold nothing at all, or are lost from their row. */
public final class EmptyCellRule implements Rule {

  @Override
  public String id() {
    return "S06";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return TableCells.check(
        report, cell -> BlankCell.isEmpty(report.fact(cell)), "为空", "without a figure");
  }
}
