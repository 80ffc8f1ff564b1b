package org.gouji.validate.rule.tieout;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class DisclosedTotalFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "T201";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "more newly disclosed than in total",
            ReportMother.clean2019()
                .figure("proactive.rules.disclosed", "9")
                .figure("proactive.rules.disclosedTotal", "4"),
            ExpectedFinding.of(
                    "proactive.rules",
                    "“规章”行：本年新公开数量 9，大于对外公开总数量 4，相差 5。",
                    "In row \"Rules\", Newly disclosed this year 9 exceeds Disclosed in total 4"
                        + " (difference 5).",
                    "proactive.rules.disclosed",
                    "proactive.rules.disclosedTotal")
                .figures("4", "9")),
        passing(
            "as many newly disclosed as in total",
            ReportMother.clean2019()
                .figure("proactive.rules.disclosed", "4")
                .figure("proactive.rules.disclosedTotal", "4")),
        notApplicable(
                "one of the figures is a dash",
                ReportMother.clean2019().blank("proactive.rules.disclosedTotal", "-"),
                "proactive.rules.disclosedTotal is blank")
            .beside("S12"),
        notApplicable(
            "the edition of 2021 has no such columns",
            ReportMother.clean2021(),
            "does not concern the tables of edition 2021"));
  }
}
