package org.gouji.validate.rule.wording;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import java.util.Set;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.OtherText;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class MalformedDateFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Q02";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "both ends of the period lost a character, and a day does not exist",
            ReportMother.clean2021().preamble("统计期限自２０２２4月1日起至202211月30日止，2月30日编制。"),
            ExpectedFinding.of(
                "20224月1日起至202211月30日",
                "日期“20224月1日起至202211月30日”书写有误或并不存在。",
                "The date \"20224月1日起至202211月30日\" is malformed or does not exist.",
                "２０２２4月1日起至202211月30日"),
            ExpectedFinding.of(
                "2月30日",
                "日期“2月30日”书写有误或并不存在。",
                "The date \"2月30日\" is malformed or does not exist.",
                "2月30日")),
        passing(
            "blanks, ranges, document numbers and telephone numbers",
            ReportMother.clean2021()
                .preamble(
                    "统计期限自2023 年 1 月 1 日起至 2023年12月31日止（1-12月）。云政办〔2023〕13号，电话0871-65552023。")),
        new RuleCase.NotApplicable(
            "there is no text",
            OtherText.of(ReportMother.clean2021(), ""),
            List.of("the report has no text"),
            Set.of()));
  }
}
