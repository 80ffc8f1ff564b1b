package org.gouji.validate.rule.structure;

import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;

/** S12: cells are filled with a dash, a slash or 无 where a figure belongs. */
public final class PlaceholderCellRule implements Rule {

  @Override
  public String id() {
    return "S12";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return TableCells.check(
        report,
        cell -> BlankCell.isFilled(report.fact(cell)),
        "未填数字而填“—”“/”或“无”",
        "filled with a dash, a slash or 无 instead of a figure");
  }
}
