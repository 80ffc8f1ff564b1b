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

class LeapFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Y04";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "figures rise, fall to nothing, and slip by a decimal place",
                report()
                    .figure("proactive.licenses.decisions", "141")
                    .figure("proactive.penalties.decisions", "0")
                    .figure("proactive.fees.amount", "2406.51"),
                ExpectedFinding.of(
                    "proactive.licenses",
                    "与2022年度相比，变动超过10倍：“行政许可·本年处理决定数量 14 → 141”。",
                    "Against 2022 these moved by more than a factor of 10: \"Administrative"
                        + " licences · Decisions made this year 14 → 141\".",
                    "proactive.licenses.decisions",
                    "proactive.licenses.decisions"),
                ExpectedFinding.of(
                    "proactive.penalties",
                    "与2022年度相比，变动超过10倍：“行政处罚·本年处理决定数量 100 → 0”。",
                    "Against 2022 these moved by more than a factor of 10: \"Administrative"
                        + " penalties · Decisions made this year 100 → 0\".",
                    "proactive.penalties.decisions",
                    "proactive.penalties.decisions"),
                ExpectedFinding.of(
                    "proactive.fees",
                    "与2022年度相比，变动超过10倍：“行政事业性收费·本年收费金额（单位：万元） 240.65 → 2406.51”。",
                    "Against 2022 these moved by more than a factor of 10: \"Administrative and"
                        + " institutional fees · Fees charged this year (10,000 yuan) 240.65 →"
                        + " 2406.51\".",
                    "proactive.fees.amount",
                    "proactive.fees.amount"))
            .after(
                before()
                    .figure("proactive.licenses.decisions", "14")
                    .figure("proactive.penalties.decisions", "100")
                    .figure("proactive.fees.amount", "240.65")),
        failing(
                "two figures of a row are one finding",
                report()
                    .figure("remedies.reconsideration.total", "201")
                    .figure("remedies.reconsideration.upheld", "200")
                    .figure("remedies.reconsideration.corrected", "1")
                    .figure("remedies.reconsideration.other", "0")
                    .figure("remedies.reconsideration.pending", "0"),
                ExpectedFinding.of(
                    "remedies.reconsideration",
                    "与2022年度相比，变动超过10倍：“行政复议·结果维持 2 → 200”、“行政复议·总计 3 → 201”。",
                    "Against 2022 these moved by more than a factor of 10: \"Administrative"
                        + " reconsideration · Upheld 2 → 200\", \"Administrative reconsideration ·"
                        + " Total 3 → 201\".",
                    "remedies.reconsideration.upheld",
                    "remedies.reconsideration.upheld",
                    "remedies.reconsideration.total",
                    "remedies.reconsideration.total"))
            .after(
                before()
                    .figure("remedies.reconsideration.upheld", "2")
                    .figure("remedies.reconsideration.total", "3")),
        passing(
                "ten times as many is not more than ten times, and 99 more are few",
                report()
                    .figure("proactive.licenses.decisions", "140")
                    .figure("proactive.penalties.decisions", "99")
                    .figure("proactive.coerciveMeasures.decisions", "2"))
            .after(
                before()
                    .figure("proactive.licenses.decisions", "14")
                    .figure("proactive.penalties.decisions", "0")
                    .figure("proactive.coerciveMeasures.decisions", "20")),
        notApplicable(
                "a cell holds no figure",
                report().blank("proactive.licenses.decisions", "-"),
                "proactive.licenses.decisions is blank")
            .after(before())
            .beside("S12"),
        notApplicable("the year before is not known", report(), "the report on 2022 is not known"));
  }

  private static ReportBuilder report() {
    return Series.report("2021", 2023, 11);
  }

  private static ReportBuilder before() {
    return Series.before(report(), "2021", 2023, 11);
  }
}
