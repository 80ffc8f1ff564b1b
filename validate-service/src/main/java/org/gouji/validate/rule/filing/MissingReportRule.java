package org.gouji.validate.rule.filing;

import java.time.LocalDate;
import java.util.List;
import org.gouji.validate.contract.Message;
import org.gouji.validate.register.Expectation;
import org.gouji.validate.rule.RegisterRule;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/**
 * F03: an agency in the register has not filed by its deadline. The clock has it checked, without a
 * report; on a report it passes, for that one is filed.
 */
public final class MissingReportRule implements RegisterRule {

  @Override
  public String id() {
    return "F03";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return report.registered().expectation() == null
        ? RuleCheck.notApplicable("no register has the agency")
        : RuleCheck.of(List.of(), List.of());
  }

  @Override
  public RuleCheck check(Expectation unmet, LocalDate today) {
    return today.isAfter(unmet.deadline())
        ? RuleCheck.of(List.of(violation(unmet)), List.of())
        : RuleCheck.of(List.of(), List.of());
  }

  private static Violation violation(Expectation unmet) {
    String name = unmet.entry().name();
    return Violation.of(
        null,
        new Message(
            "%s应于%s前（含当日）公布%d年度政府信息公开工作年度报告，至今未收到。".formatted(name, unmet.deadline(), unmet.year()),
            "%s has not filed its report on %d, which was due on %s."
                .formatted(name, unmet.year(), unmet.deadline())),
        List.of());
  }
}
