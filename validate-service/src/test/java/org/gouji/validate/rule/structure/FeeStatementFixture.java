package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ClaimDraft;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class FeeStatementFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Q06";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "section six says only 无",
            ReportMother.clean2021().body(SectionKind.OTHER, "无。"),
            ExpectedFinding.of(
                "other",
                "“六、其他需要报告的事项”部分没有写明收取政府信息公开信息处理费的情况，没有收取的也应写明。",
                "Nothing is said in section 6 \"Other matters to report\" on the"
                    + " information-processing fees charged; that there were none must be said too.",
                "六、其他需要报告的事项")),
        failing(
            "it cites the decree on them and states nothing",
            ReportMother.clean2021()
                .body(SectionKind.OTHER, "认真学习《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》。"),
            ExpectedFinding.of(
                "other",
                "“六、其他需要报告的事项”部分没有写明收取政府信息公开信息处理费的情况，没有收取的也应写明。",
                "Nothing is said in section 6 \"Other matters to report\" on the"
                    + " information-processing fees charged; that there were none must be said too.",
                "六、其他需要报告的事项")),
        passing(
            "a sentence on them that states no amount",
            ReportMother.clean2021()
                .body(SectionKind.OTHER, "")
                .says(
                    SectionKind.OTHER,
                    "按规定办理减免事宜。",
                    ClaimDraft.words(ClaimKind.INFORMATION_PROCESSING_FEES_MENTIONED))),
        notApplicable(
            "until 2020 it need not",
            ReportMother.clean2019().body(SectionKind.OTHER, "无"),
            "not in force for the reporting year 2020"),
        notApplicable(
                "section six is absent",
                ReportMother.clean2021().withoutSection(SectionKind.OTHER),
                "section other is absent")
            .beside("S01"),
        notApplicable(
                "section six is empty",
                ReportMother.clean2021().body(SectionKind.OTHER, ""),
                "section other says nothing")
            .beside("S10"));
  }
}
