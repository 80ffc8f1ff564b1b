package org.gouji.validate.rule.narrative;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.Violation;

/**
 * N08: the text and section six disagree on the fees charged for requests (信息处理费). The fees of
 * table 2 (行政事业性收费) are another thing.
 */
public final class FeesRule implements Rule {

  @Override
  public String id() {
    return "N08";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    if (report.section(SectionKind.OTHER).isEmpty()) {
      return RuleCheck.notApplicable(SkipReasons.absentSection(SectionKind.OTHER));
    }
    List<NarrativeClaim> claims = Claims.of(report, ClaimKind.INFORMATION_PROCESSING_FEES).toList();
    List<String> inexact =
        claims.stream().filter(claim -> !claim.comparable()).map(Claims::incomparable).toList();
    List<NarrativeClaim> exact = claims.stream().filter(NarrativeClaim::comparable).toList();
    List<NarrativeClaim> declared = exact.stream().filter(FeesRule::isInSectionSix).toList();
    List<NarrativeClaim> elsewhere =
        exact.stream().filter(claim -> !isInSectionSix(claim)).toList();
    if (declared.isEmpty() || elsewhere.isEmpty()) {
      return inexact.isEmpty()
          ? RuleCheck.notApplicable("section six and the rest of the text do not both state fees")
          : RuleCheck.of(List.of(), inexact);
    }
    List<NarrativeClaim> other =
        elsewhere.stream().filter(claim -> !isAmong(claim, declared)).toList();
    return RuleCheck.of(other.isEmpty() ? List.of() : List.of(violation(declared, other)), inexact);
  }

  private static boolean isInSectionSix(NarrativeClaim claim) {
    return claim.section() == SectionKind.OTHER;
  }

  private static boolean isAmong(NarrativeClaim claim, List<NarrativeClaim> declared) {
    return declared.stream()
        .anyMatch(
            other ->
                Objects.requireNonNull(other.value())
                        .compareTo(Objects.requireNonNull(claim.value()))
                    == 0);
  }

  private static Violation violation(List<NarrativeClaim> declared, List<NarrativeClaim> other) {
    String inSectionSix = plain(declared.get(0));
    String inText = plain(other.get(0));
    Message message =
        new Message(
            "第六部分写明信息处理费为" + inSectionSix + "万元，正文其他部分却为" + inText + "万元。",
            "Section six states information-processing fees of "
                + inSectionSix
                + " (10,000 yuan), but the rest of the text states "
                + inText
                + ".");
    return new Violation(
        null,
        message,
        Claims.evidence(Stream.concat(other.stream(), declared.stream()).toList()).toList(),
        declared.get(0).value(),
        other.get(0).value());
  }

  private static String plain(NarrativeClaim claim) {
    return Objects.requireNonNull(claim.value()).stripTrailingZeros().toPlainString();
  }
}
