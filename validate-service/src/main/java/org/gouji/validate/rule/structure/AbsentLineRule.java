package org.gouji.validate.rule.structure;

import java.util.ArrayList;
import java.util.List;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.AbsentLine;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.TableReading;
import org.gouji.validate.rule.Violation;

/** S05: a table lacks a row or a column. */
public final class AbsentLineRule implements Rule {

  @Override
  public String id() {
    return "S05";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Violation> violations = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (TableReading reading : report.tables()) {
      if (reading.absent()) {
        skipped.add(SkipReasons.absentTable(reading));
      }
      for (AbsentLine line : reading.absentLines()) {
        violations.add(violation(report, reading, line));
      }
    }
    return RuleCheck.of(violations, skipped);
  }

  private static Violation violation(ReportContext report, TableReading reading, AbsentLine line) {
    Message message =
        new Message(
            "“" + reading.table().label().zh() + "”表缺少" + line.name().zh() + "。",
            "The table \""
                + reading.table().label().en()
                + "\" lacks the "
                + line.name().en()
                + ".");
    return Violation.of(
        line.subject(), message, line.cells().stream().map(report::evidence).toList());
  }
}
