package org.gouji.validate.rule.inclusion;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.history.Filing;
import org.gouji.validate.register.Holidays;
import org.gouji.validate.register.Included;
import org.gouji.validate.register.RegisterMother;
import org.gouji.validate.register.Registered;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class IncludedFiguresFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "A01";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "two cells of a row, and an amount, are less than those of two towns together",
                ReportMother.zeros2021()
                    .figure("proactive.rules.issued", "6")
                    .figure("proactive.rules.repealed", "1")
                    .figure("proactive.rules.inForce", "40")
                    .figure("proactive.fees.amount", "10.5"),
                ExpectedFinding.of(
                    "proactive.rules",
                    "按登记册，本报告包含“青溪镇”、“白石镇”的数据，但以下数字小于其合计：" + "“规章·本年制发件数 6 < 7”、“规章·本年废止件数 1 < 2”。",
                    "By the register this report includes those of \"青溪镇\", \"白石镇\", yet these"
                        + " figures are less than theirs together: \"Rules · Issued this year 6 <"
                        + " 7\", \"Rules · Repealed this year 1 < 2\".",
                    "proactive.rules.issued",
                    "proactive.rules.issued",
                    "proactive.rules.issued",
                    "proactive.rules.repealed",
                    "proactive.rules.repealed",
                    "proactive.rules.repealed"),
                ExpectedFinding.of(
                    "proactive.fees",
                    "按登记册，本报告包含“青溪镇”、“白石镇”的数据，但以下数字小于其合计："
                        + "“行政事业性收费·本年收费金额（单位：万元） 10.5 < 10.5001”。",
                    "By the register this report includes those of \"青溪镇\", \"白石镇\", yet these"
                        + " figures are less than theirs together: \"Administrative and"
                        + " institutional fees · Fees charged this year (10,000 yuan) 10.5 <"
                        + " 10.5001\".",
                    "proactive.fees.amount",
                    "proactive.fees.amount",
                    "proactive.fees.amount"))
            .registered(
                including(
                    town("青溪镇", 1)
                        .figure("proactive.rules.issued", "4")
                        .figure("proactive.rules.inForce", "40")
                        .figure("proactive.fees.amount", "10.5"),
                    town("白石镇", 2)
                        .figure("proactive.rules.issued", "3")
                        .figure("proactive.rules.repealed", "2")
                        .figure("proactive.fees.amount", "0.0001"))),
        passing(
                "figures equal to the towns' together",
                ReportMother.zeros2021()
                    .figure("proactive.licenses.decisions", "7")
                    .figure("proactive.penalties.decisions", "3"))
            .registered(
                including(
                    town("青溪镇", 1).figure("proactive.licenses.decisions", "4"),
                    town("白石镇", 2)
                        .figure("proactive.licenses.decisions", "3")
                        .figure("proactive.penalties.decisions", "2"))),
        passing(
                "items of licence that both towns have are no more for that",
                ReportMother.zeros2019().figure("proactive.licenses.previousItems", "8"))
            .registered(
                including(
                    ReportMother.zeros2019()
                        .figure("proactive.licenses.previousItems", "8")
                        .filedBy(new Agency("青溪镇", null, null)),
                    ReportMother.zeros2019()
                        .figure("proactive.licenses.previousItems", "5")
                        .filedBy(new Agency("白石镇", null, null)))),
        notApplicable(
                "one of the towns has not filed",
                ReportMother.zeros2021(),
                "the report of 白石镇 is not known")
            .registered(
                new Registered(
                    Holidays.NONE,
                    RegisterMother.expectation("云岭县", 2023, LocalDate.of(2024, 3, 31)),
                    List.of(included(town("青溪镇", 1)), new Included("白石镇", null)))),
        notApplicable(
                "a cell of a town holds no figure",
                ReportMother.zeros2021(),
                "the report of 白石镇 has no proactive.penalties.decisions")
            .registered(
                including(
                    town("青溪镇", 1), town("白石镇", 2).blank("proactive.penalties.decisions", ""))),
        notApplicable(
                "the agency includes nobody",
                ReportMother.clean2021(),
                "the register says of no report that this one includes it")
            .registered(including()),
        notApplicable(
            "the agency is in no register",
            ReportMother.clean2021(),
            "no register has the agency"));
  }

  private static ReportBuilder town(String name, int revision) {
    return ReportMother.zeros2021().filedBy(new Agency(name, null, null)).revision(revision);
  }

  private static Registered including(ReportBuilder... reports) {
    return new Registered(
        Holidays.NONE,
        RegisterMother.expectation("云岭县", 2023, LocalDate.of(2024, 3, 31)),
        Stream.of(reports).map(IncludedFiguresFixture::included).toList());
  }

  private static Included included(ReportBuilder report) {
    Filing filing = Filing.of(report.build());
    return new Included(String.valueOf(filing.newest().agency().name()), filing.newest());
  }
}
