package org.gouji.validate.rule.tieout;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class RemediesTotalFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "T401";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "two of the three groups do not add up",
            ReportMother.zeros2019()
                .figure("remedies.reconsideration.upheld", "5")
                .figure("remedies.reconsideration.pending", "2")
                .figure("remedies.reconsideration.total", "6")
                .figure("remedies.litigationAfterReconsideration.total", "1"),
            ExpectedFinding.of(
                    "remedies.reconsideration",
                    "“行政复议”行：结果维持 5 + 结果纠正 0 + 其他结果 0 + 尚未审结 2 = 7，不等于总计 6，相差 1。",
                    "In row \"Administrative reconsideration\", Upheld 5 + Corrected 0 + Other"
                        + " result 0 + Still pending 2 = 7 does not equal Total 6 (difference 1).",
                    "remedies.reconsideration.upheld",
                    "remedies.reconsideration.corrected",
                    "remedies.reconsideration.other",
                    "remedies.reconsideration.pending",
                    "remedies.reconsideration.total")
                .figures("7", "6"),
            ExpectedFinding.of(
                    "remedies.litigationAfterReconsideration",
                    "“复议后起诉”行：结果维持 0 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 0，不等于总计 1，相差 1。",
                    "In row \"Litigation after reconsideration\", Upheld 0 + Corrected 0 + Other"
                        + " result 0 + Still pending 0 = 0 does not equal Total 1 (difference 1).",
                    "remedies.litigationAfterReconsideration.upheld",
                    "remedies.litigationAfterReconsideration.corrected",
                    "remedies.litigationAfterReconsideration.other",
                    "remedies.litigationAfterReconsideration.pending",
                    "remedies.litigationAfterReconsideration.total")
                .figures("0", "1")),
        passing("all groups add up", ReportMother.clean2021()),
        notApplicable(
                "the section went with its table",
                ReportMother.clean2021().withoutSection(SectionKind.REMEDIES),
                "table remedies is absent")
            .beside("S01"));
  }
}
