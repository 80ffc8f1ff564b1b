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

class OverviewAspectsFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S11";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "two aspects are left out",
            ReportMother.clean2021()
                .body(SectionKind.OVERVIEW, "本镇主动公开信息，依申请公开按期答复，加强政府信息管理，在网站发布。"),
            ExpectedFinding.of(
                "overview",
                "总体情况未写平台建设、监督保障方面的情况。",
                "The overview leaves out platforms, supervision.",
                "一、总体情况")),
        passing(
            "all five in other words",
            ReportMother.clean2021()
                .body(
                    SectionKind.OVERVIEW,
                    "及时主动向社会公开信息。未收到信息公开申请。信息发布前保密审查。公开栏按时更新，办好政务公开平台。定期考核评议。")),
        notApplicable(
                "the overview is absent",
                ReportMother.clean2021().withoutSection(SectionKind.OVERVIEW),
                "section overview is absent")
            .beside("S01"),
        notApplicable(
                "the overview says nothing",
                ReportMother.clean2021().body(SectionKind.OVERVIEW, "无"),
                "section overview says nothing")
            .beside("S10"));
  }
}
