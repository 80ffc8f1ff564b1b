package org.gouji.validate.rule.years;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;
import org.gouji.validate.rule.fixture.Series;

class StatedChangeFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N09";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "a difference, a percentage, a standstill and a direction that are not so",
                report()
                    .change("制发规范性文件，比上年增加3件。", "normativeDocumentsIssued", "3", "件", false)
                    .change("制发规范性文件，比上年增长51%。", "normativeDocumentsIssued", "51", "%", false)
                    .change("行政复议与上年持平。", "reconsiderations", "0", null, false)
                    .change("行政诉讼比上年下降约二成。", "litigations", "-20", "%", true),
                ExpectedFinding.of(
                        "normativeDocumentsIssued/difference",
                        "文中称与上年相比变动 +3，而表中由2022年度的 7 变为 9，变动 +2。",
                        "The text states a change of +3, but the tables go from 7 in 2022 to 9, a"
                            + " change of +2.",
                        "制发规范性文件，比上年增加3件。",
                        "proactive.normativeDocuments.issued",
                        "proactive.normativeDocuments.issued")
                    .figures("2", "3"),
                ExpectedFinding.of(
                        "normativeDocumentsIssued/percentage",
                        "文中称与上年相比变动 +51%，而表中由2022年度的 7 变为 9，变动 +28.57%。",
                        "The text states a change of +51%, but the tables go from 7 in 2022 to 9, a"
                            + " change of +28.57%.",
                        "制发规范性文件，比上年增长51%。",
                        "proactive.normativeDocuments.issued",
                        "proactive.normativeDocuments.issued")
                    .figures("28.57", "51"),
                ExpectedFinding.of(
                        "reconsiderations/difference",
                        "文中称与上年相比变动 0，而表中由2022年度的 21 变为 22，变动 +1。",
                        "The text states a change of 0, but the tables go from 21 in 2022 to 22, a"
                            + " change of +1.",
                        "行政复议与上年持平。",
                        "remedies.reconsideration.total",
                        "remedies.reconsideration.total")
                    .figures("1", "0"),
                ExpectedFinding.of(
                        "litigations/percentage",
                        "文中称与上年相比变动 -20%，而表中由2022年度的 19 变为 24，变动 +26.32%。",
                        "The text states a change of -20%, but the tables go from 19 in 2022 to 24, a"
                            + " change of +26.32%.",
                        "行政诉讼比上年下降约二成。",
                        "remedies.litigationDirect.total",
                        "remedies.litigationAfterReconsideration.total",
                        "remedies.litigationDirect.total",
                        "remedies.litigationAfterReconsideration.total")
                    .figures("26.32", "-20"))
            .after(figures()),
        passing(
                "differences, rounded and cut percentages, and rounded figures of the right sign",
                report()
                    .change("制发规范性文件，比上年增加2件。", "normativeDocumentsIssued", "2", "件", false)
                    .change("制发规范性文件，比上年增长28.6%。", "normativeDocumentsIssued", "28.6", "%", false)
                    .change("规范性文件同比增长28.5%。", "normativeDocumentsIssued", "28.5", "%", false)
                    .change("规范性文件增长近三成。", "normativeDocumentsIssued", "30", "%", true)
                    .change("行政诉讼，比上年增加5件。", "litigations", "5", "件", false)
                    .change("公开信息比上年增加8条。", "itemsDisclosed", "8", "条", false))
            .after(figures()),
        notApplicable(
            "no change is stated", report(), "the text states no change of a figure of the tables"),
        notApplicable(
            "the year before is not known",
            report().change("行政复议与上年持平。", "reconsiderations", "0", null, false),
            "the report on 2022 is not known"),
        notApplicable(
                "there is no percentage of nothing",
                report().change("行政复议比上年增长100%。", "reconsiderations", "100", "%", false),
                "no percentage of the former figure of reconsiderations can be computed")
            .after(figures().figure("remedies.reconsideration.total", "0")));
  }

  private static ReportBuilder report() {
    return Series.report("2021", 2023, 13)
        .figure("proactive.normativeDocuments.issued", "9")
        .figure("proactive.normativeDocuments.repealed", "1")
        .figure("proactive.normativeDocuments.inForce", "20");
  }

  /**
   * 7 documents issued before, one reconsideration fewer, and 5 litigations fewer in two groups.
   */
  private static ReportBuilder figures() {
    return Series.before(report(), "2021", 2023, 13)
        .figure("proactive.normativeDocuments.issued", "7")
        .raise("remedies.reconsideration.total", -1)
        .raise("remedies.litigationDirect.total", -2)
        .raise("remedies.litigationAfterReconsideration.total", -3);
  }
}
