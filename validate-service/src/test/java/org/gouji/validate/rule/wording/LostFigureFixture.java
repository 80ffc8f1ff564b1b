package org.gouji.validate.rule.wording;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import java.util.Set;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.OtherText;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class LostFigureFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Q01";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "a count is lost in front of 余, once in each of two sections",
            ReportMother.clean2021()
                .says(SectionKind.OVERVIEW, "通过热线答复居民咨询余次，办结率百分之百。")
                .body(SectionKind.PROBLEMS, "今年走访农户余户。\n培训不足，通过热线答复居民咨询余次，仍有疏漏。"),
            ExpectedFinding.of(
                "通过热线答复居民咨询余次",
                "“通过热线答复居民咨询余次”似缺少数字。",
                "A figure seems to be missing from \"通过热线答复居民咨询余次\".",
                "通过热线答复居民咨询余次",
                "通过热线答复居民咨询余次"),
            ExpectedFinding.of(
                "今年走访农户余户",
                "“今年走访农户余户”似缺少数字。",
                "A figure seems to be missing from \"今年走访农户余户\".",
                "今年走访农户余户")),
        passing(
            "every count has its figure, and 余 stands in words of its own",
            ReportMother.clean2021()
                .says(SectionKind.OVERVIEW, "共公开信息872条，答复咨询30 余次，其余次要事项、剩余件均已办结。")),
        new RuleCase.NotApplicable(
            "there is no text",
            OtherText.of(ReportMother.clean2021(), ""),
            List.of("the report has no text"),
            Set.of()));
  }
}
