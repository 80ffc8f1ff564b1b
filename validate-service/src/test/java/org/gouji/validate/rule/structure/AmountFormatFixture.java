package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class AmountFormatFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Q05";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "an amount with five decimals",
            ReportMother.zeros2019().figure("proactive.procurement.amount", "2192.63005"),
            ExpectedFinding.of(
                "proactive.procurement.amount",
                "“政府集中采购·采购总金额（单位：万元，保留4位小数）”填写的“2192.63005”的小数超过4位。",
                "\"Centralized government procurement · Procurement total (10,000 yuan, 4 decimals)\""
                    + " holds \"2192.63005\", which has more than four decimals.",
                "proactive.procurement.amount")),
        failing(
            "an amount in yuan",
            ReportMother.zeros2021().printed("proactive.fees.amount", "25.1", "251,000 元"),
            ExpectedFinding.of(
                "proactive.fees.amount",
                "“行政事业性收费·本年收费金额（单位：万元）”填写的“251,000 元”的单位是元，应以万元为单位。",
                "\"Administrative and institutional fees · Fees charged this year (10,000 yuan)\""
                    + " holds \"251,000 元\", which is printed in 元 instead of 万元 (10,000 yuan).",
                "proactive.fees.amount")),
        passing(
            "万元 with four decimals",
            ReportMother.zeros2019()
                .printed("proactive.procurement.amount", "12.3456", "12.3456万元")),
        notApplicable(
                "the amount is blank",
                ReportMother.zeros2021().blank("proactive.fees.amount", ""),
                "proactive.fees.amount is blank")
            .beside("S06"));
  }
}
