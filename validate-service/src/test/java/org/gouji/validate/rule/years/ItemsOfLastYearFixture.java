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

class ItemsOfLastYearFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Y03";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "last year's report ended with other items, in two parts of the table",
                report(),
                ExpectedFinding.of(
                        "proactive.licenses",
                        "“行政许可·上一年项目数量” 9，不等于2019年度“行政许可·上一年项目数量” 7"
                            + " + 2019年度“行政许可·本年增/减” -7 = 0，相差 9。",
                        "\"Administrative licences · Items last year\" 9 does not equal 2019"
                            + " \"Administrative licences · Items last year\" 7 + 2019"
                            + " \"Administrative licences · Increase or decrease this year\" -7 = 0"
                            + " (difference 9).",
                        "proactive.licenses.previousItems",
                        "proactive.licenses.previousItems",
                        "proactive.licenses.change")
                    .figures("0", "9"),
                ExpectedFinding.of(
                        "proactive.fees",
                        "“行政事业性收费·上一年项目数量” 6，不等于2019年度“行政事业性收费·上一年项目数量” 4"
                            + " + 2019年度“行政事业性收费·本年增/减” 5 = 9，相差 3。",
                        "\"Administrative and institutional fees · Items last year\" 6 does not equal"
                            + " 2019 \"Administrative and institutional fees · Items last year\" 4 +"
                            + " 2019 \"Administrative and institutional fees · Increase or decrease"
                            + " this year\" 5 = 9 (difference 3).",
                        "proactive.fees.previousItems",
                        "proactive.fees.previousItems",
                        "proactive.fees.change")
                    .figures("9", "6"))
            .after(
                before().raise("proactive.licenses.change", -9).raise("proactive.fees.change", 3)),
        passing("the items go on from last year's", report()).after(before()),
        notApplicable(
                "a change of last year is blank",
                report(),
                "in the report on 2019 proactive.penalties.change is blank")
            .after(before().blank("proactive.penalties.change", "")),
        notApplicable("the year before is not known", report(), "the report on 2019 is not known"));
  }

  private static ReportBuilder report() {
    return Series.report("2019", 2020, 7);
  }

  private static ReportBuilder before() {
    return Series.before(report(), "2019", 2020, 7);
  }
}
