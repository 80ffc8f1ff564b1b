package org.gouji.validate.rule.structure;

import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.Identity;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * S09: the document does not tell agency or year, or tells another one than the portal. A name that
 * only says more, with its county in front or 人民政府 behind, is no other name.
 */
public final class IdentityRule implements Rule {

  @Override
  public String id() {
    return "S09";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Identity stated = report.report().stated();
    Identity detected = report.report().detected();
    List<Violation> violations = new ArrayList<>();
    if (detected.agency() == null) {
      violations.add(unread("agency", "行政机关名称", "agency", stated.agency()));
    } else if (stated.agency() != null && !AgencyNames.agree(stated.agency(), detected.agency())) {
      violations.add(contradiction(report, "agency", stated.agency(), detected.agency()));
    }
    if (detected.year() == null) {
      violations.add(unread("year", "报告年度", "reporting year", stated.year()));
    } else if (stated.year() != null && !stated.year().equals(detected.year())) {
      violations.add(
          contradiction(report, "year", stated.year().toString(), detected.year().toString()));
    }
    return RuleCheck.of(violations, List.of());
  }

  private static Violation unread(String subject, String zh, String en, @Nullable Object stated) {
    Message message =
        new Message(
            "无法从文件中识别" + zh + (stated == null ? "。" : "（报送平台填报为“" + stated + "”）。"),
            "The document does not tell the "
                + en
                + (stated == null ? "." : " (the portal states \"" + stated + "\")."));
    return Violation.of(subject, message, List.of());
  }

  private static Violation contradiction(
      ReportContext report, String subject, String stated, String detected) {
    Message message =
        new Message(
            "文件写明的是“" + detected + "”，报送平台填报的却是“" + stated + "”。",
            "The document says \"" + detected + "\", but the portal states \"" + stated + "\".");
    return Violation.of(subject, message, List.of(printed(report, detected)));
  }

  /** The title, where it shows what was read, else the place where it first stands. */
  private static Evidence printed(ReportContext report, String detected) {
    String title = report.report().title();
    String shown = title != null && title.contains(detected) ? title : detected;
    String text = report.denseText().value();
    String needle = FoldedText.of(shown).dense().value();
    int start = text.indexOf(needle);
    return start < 0 || needle.isEmpty()
        ? new Evidence(null, null, shown, null)
        : ReportContext.evidence(Passage.of(report.denseText(), start, start + needle.length()));
  }
}
