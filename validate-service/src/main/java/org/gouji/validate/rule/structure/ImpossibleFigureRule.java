package org.gouji.validate.rule.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.TableReading;
import org.gouji.validate.rule.Violation;

/** S08: a count is negative or has decimals; a change may be negative, an amount have decimals. */
public final class ImpossibleFigureRule implements Rule {

  @Override
  public String id() {
    return "S08";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Violation> violations = new ArrayList<>();
    List<String> skipped = new ArrayList<>(SkipReasons.absentCells(report));
    for (TableReading reading : report.tables()) {
      for (Concept cell : reading.cells()) {
        BigDecimal value = report.fact(cell).value();
        if (value == null) {
          skipped.add(SkipReasons.cell(report, cell));
        } else if (value.signum() < 0 && cell.type() != FigureType.CHANGE) {
          violations.add(violation(report, cell, value, "不能为负数", "cannot be negative"));
        } else if (!isWhole(value) && cell.type() != FigureType.AMOUNT) {
          violations.add(violation(report, cell, value, "应为整数", "must be a whole number"));
        }
      }
    }
    return RuleCheck.of(violations, skipped);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static Violation violation(
      ReportContext report, Concept cell, BigDecimal value, String zh, String en) {
    Message label = Labels.cell(report.edition(), cell);
    String figure = value.toPlainString();
    Message message =
        new Message(
            "“" + label.zh() + "”填写的" + figure + zh + "。",
            "\"" + label.en() + "\" is " + figure + ", but it " + en + ".");
    return new Violation(cell.id(), message, List.of(report.evidence(cell)), null, value);
  }
}
