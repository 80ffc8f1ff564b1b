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

class ContradictionFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N10";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "all were answered, and some carried over",
            ReportMother.clean2021()
                .says(SectionKind.OVERVIEW, "收到的申请均已办结。", ClaimDraft.words(ClaimKind.ALL_ANSWERED))
                .says(
                    SectionKind.PROBLEMS,
                    "结转下年度3件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_CARRIED_OUT, "3")),
            ExpectedFinding.of(
                "allAnswered",
                "文中既称申请已全部办结或答复，又称结转下年度3件，前后矛盾。",
                "The text says that all requests were answered, and that 3 were carried over.",
                "收到的申请均已办结。",
                "结转下年度3件。")),
        passing(
            "all were answered, and none carried over",
            ReportMother.zeros2021()
                .says(
                    SectionKind.OVERVIEW,
                    "申请均已办结，无结转。",
                    ClaimDraft.words(ClaimKind.ALL_ANSWERED),
                    ClaimDraft.value(ClaimKind.REQUESTS_CARRIED_OUT, "0"))),
        notApplicable(
            "no sentence says that all were answered",
            ReportMother.clean2021(),
            "no sentence says that all requests were answered"),
        notApplicable(
            "no sentence tells how many were carried over",
            ReportMother.clean2021()
                .says(SectionKind.OVERVIEW, "申请均已办结。", ClaimDraft.words(ClaimKind.ALL_ANSWERED)),
            "no sentence states how many requests were carried over"));
  }
}
