package org.gouji.validate.rule.peers;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.validate.peers.Peers;
import org.gouji.validate.peers.Spread;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;
import org.gouji.validate.rule.fixture.Series;

class OutlierFixture implements RuleFixture {
  private static final String LICENSES = "proactive.licenses.decisions";

  @Override
  public String ruleId() {
    return "A02";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "one figure far above, another far below",
                report().figure(LICENSES, "741").figure("proactive.fees.amount", "12.5"),
                ExpectedFinding.of(
                        "proactive.licenses",
                        "与同一行政区划、同一年度的9个同类机关相比，偏离过大："
                            + "“行政许可·本年处理决定数量 741（中位数140.5，偏离6.0倍绝对中位差）”。",
                        "Among 9 comparable agencies of the same division and year these are far"
                            + " off: \"Administrative licences · Decisions made this year 741"
                            + " (median 140.5, 6.0 median absolute deviations away)\".",
                        LICENSES)
                    .figures("140.5", "741"),
                ExpectedFinding.of(
                        "proactive.fees",
                        "与同一行政区划、同一年度的8个同类机关相比，偏离过大："
                            + "“行政事业性收费·本年收费金额（单位：万元） 12.5（中位数2012.5，偏离200.0倍绝对中位差）”。",
                        "Among 8 comparable agencies of the same division and year these are far"
                            + " off: \"Administrative and institutional fees · Fees charged this"
                            + " year (10,000 yuan) 12.5 (median 2012.5, 200.0 median absolute"
                            + " deviations away)\".",
                        "proactive.fees.amount")
                    .figures("2012.5", "12.5"))
            .among(
                peers(
                    Map.of(
                        LICENSES,
                        spread("140.5", "100", 9),
                        "proactive.fees.amount",
                        spread("2012.5", "10", 8)))),
        failing(
                "two figures of a row are one finding, about the farther one",
                report()
                    .figure("remedies.reconsideration.total", "301")
                    .figure("remedies.reconsideration.upheld", "300")
                    .figure("remedies.reconsideration.corrected", "1")
                    .figure("remedies.reconsideration.other", "0")
                    .figure("remedies.reconsideration.pending", "0"),
                ExpectedFinding.of(
                        "remedies.reconsideration",
                        "与同一行政区划、同一年度的9个同类机关相比，偏离过大："
                            + "“行政复议·结果维持 300（中位数4，偏离296.0倍绝对中位差）”、"
                            + "“行政复议·总计 301（中位数7，偏离147.0倍绝对中位差）”。",
                        "Among 9 comparable agencies of the same division and year these are far"
                            + " off: \"Administrative reconsideration · Upheld 300 (median 4, 296.0"
                            + " median absolute deviations away)\", \"Administrative reconsideration"
                            + " · Total 301 (median 7, 147.0 median absolute deviations away)\".",
                        "remedies.reconsideration.upheld",
                        "remedies.reconsideration.total")
                    .figures("4", "300"))
            .among(
                peers(
                    Map.of(
                        "remedies.reconsideration.upheld", spread("4", "1", 9),
                        "remedies.reconsideration.total", spread("7", "2", 9)))),
        passing(
                "just six deviations, a small distance, few figures, no deviation, no such cell",
                report()
                    .figure(LICENSES, "740")
                    .figure("proactive.penalties.decisions", "104")
                    .figure("proactive.coerciveMeasures.decisions", "9000")
                    .figure("proactive.fees.amount", "9000"))
            .among(
                peers(
                    Map.of(
                        LICENSES,
                        spread("140", "100", 9),
                        "proactive.penalties.decisions",
                        spread("5", "1", 9),
                        "proactive.coerciveMeasures.decisions",
                        spread("5", "1", 7),
                        "proactive.fees.amount",
                        spread("0", "0", 9),
                        "proactive.procurement.projects",
                        spread("7", "1", 9)))),
        notApplicable("seven agencies", report(), "fewer than 8 comparable agencies")
            .among(new Peers(7, Map.of(LICENSES, spread("900", "1", 7)))),
        notApplicable("nobody to compare with", report(), "no comparable agencies are known"));
  }

  private static ReportBuilder report() {
    return Series.report("2021", 2023, 11);
  }

  private static Peers peers(Map<String, Spread> spreads) {
    return new Peers(9, spreads);
  }

  private static Spread spread(String median, String deviation, int figures) {
    return new Spread(new BigDecimal(median), new BigDecimal(deviation), figures);
  }
}
