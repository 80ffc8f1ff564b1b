package org.gouji.validate.rule.tieout;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class RemainingItemsFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "T203";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "more items given up than there were, in two parts of the table",
            ReportMother.clean2019()
                .figure("proactive.penalties.previousItems", "15")
                .figure("proactive.penalties.change", "-22")
                .figure("proactive.fees.previousItems", "1")
                .figure("proactive.fees.change", "-3"),
            ExpectedFinding.of(
                    "proactive.penalties",
                    "“行政处罚”行：上一年项目数量 15 + 本年增/减 -22 = -7，小于0，相差 7。",
                    "In row \"Administrative penalties\", Items last year 15 + Increase or decrease"
                        + " this year -22 = -7 is less than 0 (difference 7).",
                    "proactive.penalties.previousItems",
                    "proactive.penalties.change")
                .figures("0", "-7"),
            ExpectedFinding.of(
                    "proactive.fees",
                    "“行政事业性收费”行：上一年项目数量 1 + 本年增/减 -3 = -2，小于0，相差 2。",
                    "In row \"Administrative and institutional fees\", Items last year 1 + Increase"
                        + " or decrease this year -3 = -2 is less than 0 (difference 2).",
                    "proactive.fees.previousItems",
                    "proactive.fees.change")
                .figures("0", "-2")),
        passing(
            "all items given up",
            ReportMother.clean2019()
                .figure("proactive.penalties.previousItems", "15")
                .figure("proactive.penalties.change", "-15")),
        notApplicable(
                "the table is absent",
                ReportMother.clean2019().withoutTable("proactive"),
                "table proactive is absent")
            .beside("S04"));
  }
}
