package org.gouji.validate.rule.years;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class RevisedFiguresFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "F04";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "figures of two tables changed, and one is gone",
                revised()
                    .figure("proactive.licenses.decisions", "120")
                    .figure("proactive.fees.amount", "3.14")
                    .blank("remedies.reconsideration.pending", "-"),
                ExpectedFinding.of(
                    "proactive",
                    "本次修订改动了已公布的数字（2个）：“行政许可·本年处理决定数量 118 → 120 (+2)”、"
                        + "“行政事业性收费·本年收费金额（单位：万元） 4.1 → 3.14 (-0.96)”。",
                    "This revision changed published figures (2): \"Administrative licences ·"
                        + " Decisions made this year 118 → 120 (+2)\", \"Administrative and"
                        + " institutional fees · Fees charged this year (10,000 yuan) 4.1 → 3.14"
                        + " (-0.96)\".",
                    "proactive.licenses.decisions",
                    "proactive.licenses.decisions",
                    "proactive.fees.amount",
                    "proactive.fees.amount"),
                ExpectedFinding.of(
                    "remedies",
                    "本次修订改动了已公布的数字（1个）：“行政复议·尚未审结 6 → 无数字”。",
                    "This revision changed published figures (1): \"Administrative reconsideration ·"
                        + " Still pending 6 → no figure\".",
                    "remedies.reconsideration.pending",
                    "remedies.reconsideration.pending"))
            .replacing(
                ReportMother.clean2021()
                    .figure("proactive.licenses.decisions", "118")
                    .figure("proactive.fees.amount", "4.1")
                    .figure("remedies.reconsideration.pending", "6"))
            .beside("S12"),
        passing(
                "other words, and a figure where there was none",
                revised().figure("proactive.licenses.decisions", "120.0"))
            .replacing(
                ReportMother.clean2021()
                    .figure("proactive.licenses.decisions", "120")
                    .words("proactive.penalties.decisions", "见附表")),
        notApplicable(
            "it is the first", ReportMother.clean2021(), "it is the report's first revision"),
        notApplicable(
            "the one before is not known", revised(), "the revision before is not known"));
  }

  private static ReportBuilder revised() {
    return ReportMother.clean2021().revision(2);
  }
}
