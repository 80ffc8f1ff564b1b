package org.gouji.validate.rule.narrative;

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

class FeesFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N08";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "the overview has charged some and section six none",
            ReportMother.clean2021()
                .says(
                    SectionKind.OVERVIEW,
                    "收取信息处理费1200元。",
                    ClaimDraft.value(ClaimKind.INFORMATION_PROCESSING_FEES, "0.12"))
                .says(
                    SectionKind.OTHER,
                    "没有收取信息处理费。",
                    ClaimDraft.value(ClaimKind.INFORMATION_PROCESSING_FEES, "0")),
            ExpectedFinding.of(
                    null,
                    "第六部分写明信息处理费为0万元，正文其他部分却为0.12万元。",
                    "Section six states information-processing fees of 0 (10,000 yuan), but the rest"
                        + " of the text states 0.12.",
                    "收取信息处理费1200元。",
                    "没有收取信息处理费。")
                .figures("0", "0.12")),
        passing(
            "both state the same, in other units",
            ReportMother.clean2021()
                .says(
                    SectionKind.OVERVIEW,
                    "收取信息处理费1200元。",
                    ClaimDraft.value(ClaimKind.INFORMATION_PROCESSING_FEES, "0.1200"))
                .says(
                    SectionKind.OTHER,
                    "收取信息处理费0.12万元。",
                    ClaimDraft.value(ClaimKind.INFORMATION_PROCESSING_FEES, "0.12"))),
        notApplicable(
            "only section six states them",
            ReportMother.clean2021()
                .says(
                    SectionKind.OTHER,
                    "没有收取信息处理费。",
                    ClaimDraft.value(ClaimKind.INFORMATION_PROCESSING_FEES, "0")),
            "section six and the rest of the text do not both state fees"),
        notApplicable(
                "section six is absent",
                ReportMother.clean2021().withoutSection(SectionKind.OTHER),
                "section other is absent")
            .beside("S01"));
  }
}
