package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class EmptySectionFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S10";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "section five says only 无",
            ReportMother.clean2021().body(SectionKind.PROBLEMS, "\u3000\u3000无。"),
            ExpectedFinding.of(
                "problems",
                "“五、存在的主要问题及改进情况”部分没有实质内容。",
                "There is nothing said in section 5 \"Main problems and improvements\".",
                "五、存在的主要问题及改进情况")),
        failing(
            "the overview is empty, and section six but for the signature",
            ReportMother.clean2019()
                .body(SectionKind.OVERVIEW, " \n\u3000")
                .body(SectionKind.OTHER, ""),
            ExpectedFinding.of(
                "overview",
                "“一、总体情况”部分没有实质内容。",
                "There is nothing said in section 1 \"Overview\".",
                "一、总体情况"),
            ExpectedFinding.of(
                "other",
                "“六、其他需要报告的事项”部分没有实质内容。",
                "There is nothing said in section 6 \"Other matters to report\".",
                "六、其他需要报告的事项")),
        passing(
            "无 in section six until 2020", ReportMother.clean2019().body(SectionKind.OTHER, "无")),
        passing(
                "无 in section six from 2021 on is not this rule's business",
                ReportMother.clean2021().body(SectionKind.OTHER, "无。"))
            .beside("Q06"),
        passing(
            "a single sentence that ends like a signature",
            ReportMother.clean2019().body(SectionKind.PROBLEMS, "公开不够主动，今后努力建设服务型政府")),
        notApplicable(
                "a section is absent",
                ReportMother.clean2021().withoutSection(SectionKind.OTHER),
                "section other is absent")
            .beside("S01"));
  }
}
