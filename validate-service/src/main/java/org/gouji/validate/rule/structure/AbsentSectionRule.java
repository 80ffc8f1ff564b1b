package org.gouji.validate.rule.structure;

import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.SectionHeading;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SectionNames;
import org.gouji.validate.rule.Violation;

/** S01: one of the prescribed sections is absent. */
public final class AbsentSectionRule implements Rule {

  @Override
  public String id() {
    return "S01";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Violation> violations =
        report.edition().sections().stream()
            .map(SectionHeading::kind)
            .filter(kind -> report.section(kind).isEmpty())
            .map(kind -> violation(report, kind))
            .toList();
    return RuleCheck.of(violations, List.of());
  }

  private static Violation violation(ReportContext report, SectionKind kind) {
    Message heading = SectionNames.heading(report.edition(), kind);
    Message message =
        new Message("报告缺少" + heading.zh() + "部分。", "The report lacks " + heading.en() + ".");
    return Violation.of(SectionNames.subject(kind), message, List.of());
  }
}
