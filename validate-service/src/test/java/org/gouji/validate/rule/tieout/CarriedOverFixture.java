package org.gouji.validate.rule.tieout;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class CarriedOverFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "T301";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "one request is lost between intake and outcome: a column and the total",
            ReportMother.zeros2021()
                .figure("requests.received.naturalPerson", "7")
                .figure("requests.received.total", "7")
                .figure("requests.carriedIn.naturalPerson", "2")
                .figure("requests.carriedIn.total", "2")
                .figure("requests.granted.naturalPerson", "5")
                .figure("requests.granted.total", "5")
                .figure("requests.processedTotal.naturalPerson", "5")
                .figure("requests.processedTotal.total", "5")
                .figure("requests.carriedOut.naturalPerson", "3")
                .figure("requests.carriedOut.total", "3"),
            finding("naturalPerson", "自然人", "Natural persons"),
            finding("total", "总计", "Total")),
        passing("what comes in goes out", ReportMother.clean2021()),
        notApplicable(
                "two figures of one column are blank; the other columns are judged all the same",
                ReportMother.clean2019()
                    .blank("requests.carriedIn.otherOrganization", "")
                    .blank("requests.carriedOut.otherOrganization", ""),
                "requests.carriedIn.otherOrganization is blank",
                "requests.carriedOut.otherOrganization is blank")
            .beside("S06"));
  }

  private static ExpectedFinding finding(String column, String zh, String en) {
    return ExpectedFinding.of(
            column,
            "“"
                + zh
                + "”列：一、本年新收政府信息公开申请数量 7 + 二、上年结转政府信息公开申请数量 2 = 9，"
                + "不等于三、本年度办理结果·（七）总计 5 + 四、结转下年度继续办理 3 = 8，相差 1。",
            "In column \""
                + en
                + "\", 1. Requests newly received this year 7 + 2. Requests carried over from last"
                + " year 2 = 9 does not equal 3. Outcomes this year · (7) Total 5 + 4. Carried over"
                + " to next year 3 = 8 (difference 1).",
            "requests.received." + column,
            "requests.carriedIn." + column,
            "requests.processedTotal." + column,
            "requests.carriedOut." + column)
        .figures("9", "8");
  }
}
