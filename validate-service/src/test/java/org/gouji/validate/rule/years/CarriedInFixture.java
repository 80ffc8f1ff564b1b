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

class CarriedInFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Y01";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "one kind of applicant and the total were carried out otherwise",
                report(),
                ExpectedFinding.of(
                        "naturalPerson",
                        "“二、上年结转政府信息公开申请数量·自然人” 6，不等于2022年度“四、结转下年度继续办理·自然人” 5，相差 1。",
                        "\"2. Requests carried over from last year · Natural persons\" 6 does not"
                            + " equal 2022 \"4. Carried over to next year · Natural persons\" 5"
                            + " (difference 1).",
                        "requests.carriedIn.naturalPerson",
                        "requests.carriedOut.naturalPerson")
                    .figures("5", "6"),
                ExpectedFinding.of(
                        "total",
                        "“二、上年结转政府信息公开申请数量·总计” 44，不等于2022年度“四、结转下年度继续办理·总计” 48，相差 4。",
                        "\"2. Requests carried over from last year · Total\" 44 does not equal 2022"
                            + " \"4. Carried over to next year · Total\" 48 (difference 4).",
                        "requests.carriedIn.total",
                        "requests.carriedOut.total")
                    .figures("48", "44"))
            .after(
                before()
                    .raise("requests.carriedOut.naturalPerson", -1)
                    .raise("requests.carriedOut.total", 4)),
        passing("what was carried out was carried in", report()).after(before()),
        notApplicable("the year before is not known", report(), "the report on 2022 is not known"),
        notApplicable("the year is unknown", report().year(null), "the reporting year is unknown")
            .after(before()),
        notApplicable(
                "a cell of either year holds no figure",
                report().blank("requests.carriedIn.total", "/"),
                "in the report on 2022 requests.carriedOut.naturalPerson is unreadable",
                "requests.carriedIn.total is blank")
            .after(before().words("requests.carriedOut.naturalPerson", "若干"))
            .beside("S12"),
        notApplicable(
                "the year before has no such table",
                report(),
                "in the report on 2022 table requests is absent")
            .after(before().withoutTable("requests")));
  }

  private static ReportBuilder report() {
    return Series.report("2021", 2023, 3);
  }

  private static ReportBuilder before() {
    return Series.before(report(), "2021", 2023, 3);
  }
}
