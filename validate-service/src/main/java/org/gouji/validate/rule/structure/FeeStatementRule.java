package org.gouji.validate.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SectionNames;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.text.FoldedText;

/**
 * Q06: section six does not state the fees charged for requests, as it must from 2021 on, also
 * where there were none. The title of the decree on them is no statement.
 */
public final class FeeStatementRule implements Rule {
  private static final Set<String> STATEMENTS =
      Set.of(
          ClaimKind.INFORMATION_PROCESSING_FEES, ClaimKind.INFORMATION_PROCESSING_FEES_MENTIONED);

  private static final Pattern TITLE = Pattern.compile("《[^《》]{0,60}(?:〈[^〈〉]*〉)?[^《》]{0,60}》");

  /** Wordings that are no claim for want of a figure, but speak of the matter. */
  private static final Pattern ON_FEES = Pattern.compile("处理费|收费|收取[^,。;]{0,20}费|费用");

  @Override
  public String id() {
    return "Q06";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Optional<Section> section = report.section(SectionKind.OTHER);
    if (section.isEmpty()) {
      return RuleCheck.notApplicable(SkipReasons.absentSection(SectionKind.OTHER));
    }
    if (EmptySectionRule.saysNothing(section.get())) {
      return RuleCheck.notApplicable("section other says nothing");
    }
    return RuleCheck.of(
        states(report, section.get()) ? List.of() : List.of(violation(report, section.get())),
        List.of());
  }

  private static boolean states(ReportContext report, Section section) {
    boolean claimed =
        report.report().narrative().stream()
            .anyMatch(
                claim -> claim.section() == SectionKind.OTHER && STATEMENTS.contains(claim.kind()));
    String text = FoldedText.of(section.text()).dense().value();
    return claimed || ON_FEES.matcher(TITLE.matcher(text).replaceAll("")).find();
  }

  private static Violation violation(ReportContext report, Section section) {
    Message heading = SectionNames.heading(report.edition(), section.kind());
    Message message =
        new Message(
            heading.zh() + "部分没有写明收取政府信息公开信息处理费的情况，没有收取的也应写明。",
            "Nothing is said in "
                + heading.en()
                + " on the information-processing fees charged; that there were none must be said"
                + " too.");
    return Violation.of(
        SectionNames.subject(section.kind()), message, List.of(ReportContext.evidence(section)));
  }
}
