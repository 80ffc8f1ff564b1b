package org.gouji.validate.rule.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.Message;
import org.gouji.validate.register.AgencyLevel;
import org.gouji.validate.register.Registered.Deadline;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * F01: published or signed after the agency's deadline: that of the register, else that of its
 * level, which its name tells.
 *
 * <p>The later of both dates decides: a report cannot have been public before it was signed, and
 * one signed in time is still late when it went online after the deadline. A report that is only
 * signed is judged by its signature.
 */
public final class LateReportRule implements Rule {

  @Override
  public String id() {
    return "F01";
  }

  @Override
  public RuleCheck check(ReportContext context) {
    StructuredReport report = context.report();
    if (report.year() == null) {
      return RuleCheck.notApplicable("the reporting year is unknown");
    }
    if (report.agency().name() == null) {
      return RuleCheck.notApplicable("the agency is unknown");
    }
    if (report.signedAt() == null && report.publishedAt() == null) {
      return RuleCheck.notApplicable("the report bears no date of signature or publication");
    }
    Optional<Deadline> deadline =
        context.registered().deadline(report.agency().name(), report.year());
    if (deadline.isEmpty()) {
      return RuleCheck.notApplicable("the agency's name does not tell its level");
    }
    LocalDate lastDay = deadline.get().day();
    boolean published = isLater(report.publishedAt(), report.signedAt());
    LocalDate date = published ? report.publishedAt() : report.signedAt();
    return isLater(date, lastDay)
        ? RuleCheck.of(List.of(violation(context, date, published, deadline.get())), List.of())
        : RuleCheck.of(List.of(), List.of());
  }

  private static boolean isLater(@Nullable LocalDate date, @Nullable LocalDate other) {
    return date != null && (other == null || date.isAfter(other));
  }

  private static Violation violation(
      ReportContext context, LocalDate date, boolean published, Deadline deadline) {
    Message level = AgencyLevel.name(deadline.kind());
    Message message =
        new Message(
            "报告"
                + (published ? "发布" : "落款")
                + "日期为"
                + date
                + "，晚于"
                + level.zh()
                + "公布年度报告的期限"
                + deadline.day()
                + "。",
            "The report was "
                + (published ? "published" : "signed")
                + " on "
                + date
                + ", after the deadline of "
                + level.en()
                + ", "
                + deadline.day()
                + ".");
    return Violation.of(null, message, List.of(DatedEvidence.of(context, date)));
  }
}
