package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class UnreadableCellFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S07";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "words in two cells; the tie-outs over them are not judged",
            ReportMother.clean2021()
                .words("requests.received.naturalPerson", "见附件")
                .words("proactive.licenses.decisions", "若干"),
            ExpectedFinding.of(
                "proactive.licenses.decisions",
                "“行政许可·本年处理决定数量”填写的“若干”不是数字。",
                "\"Administrative licences · Decisions made this year\" holds \"若干\", which is no"
                    + " figure.",
                "proactive.licenses.decisions"),
            ExpectedFinding.of(
                "requests.received.naturalPerson",
                "“一、本年新收政府信息公开申请数量·自然人”填写的“见附件”不是数字。",
                "\"1. Requests newly received this year · Natural persons\" holds \"见附件\", which is"
                    + " no figure.",
                "requests.received.naturalPerson")),
        passing("figures in all cells", ReportMother.clean2021()),
        passing(
                "an empty cell holds no text",
                ReportMother.clean2021().blank("proactive.penalties.decisions", ""))
            .beside("S06"),
        notApplicable(
                "a table is absent",
                ReportMother.clean2019().withoutTable("remedies"),
                "table remedies is absent")
            .beside("S04"));
  }
}
