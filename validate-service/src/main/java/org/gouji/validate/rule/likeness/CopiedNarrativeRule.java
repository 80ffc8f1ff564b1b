package org.gouji.validate.rule.likeness;

import java.util.ArrayList;
import java.util.List;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.likeness.Likeness;
import org.gouji.validate.likeness.Likenesses;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/**
 * Q03: the narrative is nearly another agency's, or nearly last year's. What the format and custom
 * word for everybody does not count, nor do figures, cited titles and the agency's own name.
 */
public final class CopiedNarrativeRule implements Rule {
  private static final String ID = "Q03";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Likenesses likenesses = report.likenesses().orElse(null);
    if (likenesses == null) {
      return RuleCheck.notApplicable("the narrative was not compared with others");
    }
    if (report.report().year() == null) {
      return RuleCheck.notApplicable("the reporting year is unknown");
    }
    if (!likenesses.comparable()) {
      return RuleCheck.notApplicable("the narrative is too short to be compared");
    }
    double leastShare = report.threshold(ID, "share").doubleValue();
    return RuleCheck.of(
        likenesses.found().stream()
            .filter(likeness -> likeness.share() >= leastShare)
            .map(CopiedNarrativeRule::violation)
            .toList(),
        List.of());
  }

  private static Violation violation(Likeness likeness) {
    List<Evidence> evidence = new ArrayList<>();
    for (Likeness.SharedPassage passage : likeness.passages()) {
      evidence.add(new Evidence(null, null, passage.printed(), passage.source()));
      evidence.add(
          new Evidence(
              null,
              null,
              passage.printedThere(),
              passage.sourceThere(),
              likeness.reportId(),
              likeness.revision(),
              likeness.year()));
    }
    return switch (likeness.kind()) {
      case OTHER_AGENCY -> Violation.of("otherAgency", otherAgency(likeness), evidence);
      case LAST_YEAR -> Violation.of("lastYear", lastYear(likeness), evidence);
    };
  }

  private static Message otherAgency(Likeness likeness) {
    String agency = likeness.agency();
    String year = Integer.toString(likeness.year());
    return new Message(
        "正文有%d%%与%s%s年度报告相同（不计格式文字、套语、数字和机关名称）。"
            .formatted(percent(likeness), agency == null ? "另一机关" : agency, year),
        "%d %% of the narrative stands in the report of %s on %s too, figures, names and standing"
                .formatted(percent(likeness), agency == null ? "another agency" : agency, year)
            + " phrases aside.");
  }

  private static Message lastYear(Likeness likeness) {
    return new Message(
        "正文有%d%%与本机关%d年度报告相同（不计格式文字、套语、数字和机关名称）。".formatted(percent(likeness), likeness.year()),
        "%d %% of the narrative stands in the agency's report on %d too, figures, names and standing"
                .formatted(percent(likeness), likeness.year())
            + " phrases aside.");
  }

  private static int percent(Likeness likeness) {
    return (int) Math.floor(100 * likeness.share());
  }
}
