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

class AbsentTableFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S04";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "one table is absent; its rows, cells and tie-outs are silent",
            ReportMother.clean2021().withoutTable("requests"),
            ExpectedFinding.of(
                "requests",
                "“三、收到和处理政府信息公开申请情况”部分缺少“收到和处理政府信息公开申请情况”表。",
                "Section 3 lacks the table \"Requests received and processed\".",
                "三、收到和处理政府信息公开申请情况")),
        failing(
            "two tables are absent",
            ReportMother.clean2019()
                .withoutTable("remedies")
                .withoutTable("proactive")
                .body(SectionKind.REMEDIES, "无"),
            ExpectedFinding.of(
                "proactive",
                "“二、主动公开政府信息情况”部分缺少“主动公开政府信息情况”表。",
                "Section 2 lacks the table \"Proactive disclosure\".",
                "二、主动公开政府信息情况"),
            ExpectedFinding.of(
                "remedies",
                "“四、政府信息公开行政复议、行政诉讼情况”部分缺少“政府信息公开行政复议、行政诉讼情况”表。",
                "Section 4 lacks the table \"Reconsideration and litigation\".",
                "四、政府信息公开行政复议、行政诉讼情况")),
        passing("all three tables", ReportMother.clean2021()),
        notApplicable(
                "the table went with its section",
                ReportMother.clean2021().withoutSection(SectionKind.REMEDIES),
                "section remedies is absent")
            .beside("S01"));
  }
}
