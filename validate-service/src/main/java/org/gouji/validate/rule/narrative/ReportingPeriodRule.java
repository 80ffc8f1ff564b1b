package org.gouji.validate.rule.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/**
 * N07: the statistical period or the year named in the text is not the reporting year.
 *
 * <p>Periods behind the overview are those of campaigns. A malformed period makes no claim; it is
 * Q02's. Where the document as a whole tells another year than the portal, that is S09's.
 */
public final class ReportingPeriodRule implements Rule {
  private static final Set<String> KINDS =
      Set.of(ClaimKind.STATISTICAL_PERIOD, ClaimKind.REPORTING_YEAR);

  /** A shorter period in the overview is not that of the report. */
  private static final int NEARLY_A_YEAR = 360;

  @Override
  public String id() {
    return "N07";
  }

  @Override
  public RuleCheck check(ReportContext context) {
    Integer year = context.report().year();
    if (year == null) {
      return RuleCheck.notApplicable("the reporting year is unknown");
    }
    List<NarrativeClaim> claims =
        Claims.of(context, KINDS).filter(ReportingPeriodRule::isOfReport).toList();
    if (claims.isEmpty()) {
      return RuleCheck.notApplicable("no sentence names the period or year reported on");
    }
    Integer detected = context.report().detected().year();
    Map<String, Violation> violations = new LinkedHashMap<>();
    List<String> skipped = new ArrayList<>();
    for (NarrativeClaim claim : claims) {
      if (isOf(year, claim)) {
        continue;
      }
      if (detected != null && !detected.equals(year) && isOf(detected, claim)) {
        skipped.add("the document tells the year " + detected + ", not " + year);
      } else {
        violations.putIfAbsent(claim.kind(), violation(year, claim));
      }
    }
    return RuleCheck.of(new ArrayList<>(violations.values()), skipped);
  }

  private static boolean isOfReport(NarrativeClaim claim) {
    if (claim.kind().equals(ClaimKind.REPORTING_YEAR)) {
      return claim.value() != null;
    }
    LocalDate from = claim.from();
    LocalDate to = claim.to();
    return from != null
        && to != null
        && (claim.section() == null
            || (claim.section() == SectionKind.OVERVIEW
                && from.plusDays(NEARLY_A_YEAR).isBefore(to)));
  }

  private static boolean isOf(int year, NarrativeClaim claim) {
    return claim.kind().equals(ClaimKind.REPORTING_YEAR)
        ? Objects.requireNonNull(claim.value()).intValue() == year
        : LocalDate.of(year, 1, 1).equals(claim.from())
            && LocalDate.of(year, 12, 31).equals(claim.to());
  }

  private static Violation violation(int year, NarrativeClaim claim) {
    boolean ofYear = claim.kind().equals(ClaimKind.REPORTING_YEAR);
    String named =
        ofYear
            ? Objects.requireNonNull(claim.value()).toPlainString()
            : claim.from() + "/" + claim.to();
    Message message =
        ofYear
            ? new Message(
                "文中写明报告年度为" + named + "年，本报告却为" + year + "年度报告。",
                "The text names "
                    + named
                    + " as the year reported on, but the report is on "
                    + year
                    + ".")
            : new Message(
                "文中统计期限为" + claim.from() + "至" + claim.to() + "，不是报告年度" + year + "年。",
                "The statistical period in the text is "
                    + named
                    + ", which is not the reporting year "
                    + year
                    + ".");
    return Violation.of(claim.kind(), message, Claims.evidence(List.of(claim)).toList());
  }
}
