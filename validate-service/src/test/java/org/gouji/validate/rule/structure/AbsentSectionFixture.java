package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class AbsentSectionFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S01";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "section five is absent",
            ReportMother.clean2021().withoutSection(SectionKind.PROBLEMS),
            ExpectedFinding.of(
                "problems",
                "报告缺少“五、存在的主要问题及改进情况”部分。",
                "The report lacks section 5 \"Main problems and improvements\".")),
        failing(
            "a section is absent with its table: one cause, one alert, and the numbers may count"
                + " on",
            ReportMother.clean2019()
                .withoutSection(SectionKind.REQUESTS)
                .heading(SectionKind.REMEDIES, "三、政府信息公开行政复议、行政诉讼情况")
                .heading(SectionKind.PROBLEMS, "四、存在的主要问题及改进情况")
                .heading(SectionKind.OTHER, "五、其他需要报告的事项"),
            ExpectedFinding.of(
                "requests",
                "报告缺少“三、收到和处理政府信息公开申请情况”部分。",
                "The report lacks section 3 \"Requests for government information received and"
                    + " processed\".")),
        passing("all six sections of 2019", ReportMother.clean2019()),
        passing("all six sections of 2021", ReportMother.clean2021()));
  }
}
