package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class ImpossibleFigureFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S08";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "a negative count, one with decimals, a change with decimals, a negative amount",
            ReportMother.clean2019()
                .figure("proactive.rules.made", "-3")
                .figure("proactive.licenses.decisions", "41.5")
                .figure("proactive.fees.previousItems", "7")
                .figure("proactive.fees.change", "-2.25")
                .figure("proactive.procurement.amount", "-19.0420"),
            ExpectedFinding.of(
                    "proactive.rules.made",
                    "“规章·本年新制作数量”填写的-3不能为负数。",
                    "\"Rules · Newly made this year\" is -3, but it cannot be negative.",
                    "proactive.rules.made")
                .figures(null, "-3"),
            ExpectedFinding.of(
                    "proactive.licenses.decisions",
                    "“行政许可·处理决定数量”填写的41.5应为整数。",
                    "\"Administrative licences · Decisions made\" is 41.5, but it must be a whole"
                        + " number.",
                    "proactive.licenses.decisions")
                .figures(null, "41.5"),
            ExpectedFinding.of(
                    "proactive.fees.change",
                    "“行政事业性收费·本年增/减”填写的-2.25应为整数。",
                    "\"Administrative and institutional fees · Increase or decrease this year\" is"
                        + " -2.25, but it must be a whole number.",
                    "proactive.fees.change")
                .figures(null, "-2.25"),
            ExpectedFinding.of(
                    "proactive.procurement.amount",
                    "“政府集中采购·采购总金额（单位：万元，保留4位小数）”填写的-19.0420不能为负数。",
                    "\"Centralized government procurement · Procurement total (10,000 yuan, 4"
                        + " decimals)\" is -19.0420, but it cannot be negative.",
                    "proactive.procurement.amount")
                .figures(null, "-19.0420")),
        passing(
            "a change is negative, an amount has decimals, a count is printed as 12.0",
            ReportMother.clean2019()
                .figure("proactive.licenses.previousItems", "83")
                .figure("proactive.licenses.change", "-46")
                .figure("proactive.procurement.amount", "1834.0965")
                .figure("proactive.rules.made", "12.0")),
        notApplicable(
                "a blank, a lost, an unreadable cell, an absent row and an absent table",
                ReportMother.clean2021()
                    .blank("proactive.rules.issued", "")
                    .words("proactive.fees.amount", "约八万")
                    .withoutRow("requests.carriedIn")
                    .without(
                        concept -> concept.id().equals("requests.received.researchInstitution"))
                    .withoutTable("remedies"),
                "requests.carriedIn is absent",
                "table remedies is absent",
                "proactive.rules.issued is blank",
                "proactive.fees.amount is unreadable",
                "requests.received.researchInstitution is missing")
            .beside("S04", "S05", "S06", "S07"));
  }
}
