package org.gouji.validate.rule.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * F02: signed or published before the reporting year ended, so that the figures cannot be those of
 * the whole year.
 */
public final class PrematureReportRule implements Rule {

  @Override
  public String id() {
    return "F02";
  }

  @Override
  public RuleCheck check(ReportContext context) {
    StructuredReport report = context.report();
    if (report.year() == null) {
      return RuleCheck.notApplicable("the reporting year is unknown");
    }
    if (report.signedAt() == null && report.publishedAt() == null) {
      return RuleCheck.notApplicable("the report bears no date of signature or publication");
    }
    LocalDate lastDay = LocalDate.of(report.year(), 12, 31);
    List<Violation> violations = new ArrayList<>();
    if (isPremature(report.signedAt(), lastDay)) {
      violations.add(violation(context, report.signedAt(), lastDay, "落款", "signed"));
    } else if (isPremature(report.publishedAt(), lastDay)) {
      violations.add(violation(context, report.publishedAt(), lastDay, "发布", "published"));
    }
    return RuleCheck.of(violations, List.of());
  }

  private static boolean isPremature(@Nullable LocalDate date, LocalDate lastDay) {
    return date != null && !date.isAfter(lastDay);
  }

  private static Violation violation(
      ReportContext context, LocalDate date, LocalDate lastDay, String zh, String en) {
    Message message =
        new Message(
            "报告" + zh + "日期为" + date + "，" + lastDay.getYear() + "年度尚未结束，不可能包含全年数据。",
            "The report was "
                + en
                + " on "
                + date
                + ", before the reporting year "
                + lastDay.getYear()
                + " ended, so it cannot hold the whole year's figures.");
    return Violation.of(null, message, List.of(DatedEvidence.of(context, date)));
  }
}
