package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class PlaceholderCellFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S12";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "dash, slash and 无 in one table",
            ReportMother.clean2021()
                .blank("proactive.rules.issued", "—")
                .blank("proactive.rules.repealed", "/")
                .blank("proactive.fees.amount", " 无 "),
            ExpectedFinding.of(
                "proactive",
                "“主动公开政府信息情况”表有3个单元格未填数字而填“—”“/”或“无”："
                    + "“规章·本年制发件数”、“规章·本年废止件数”、“行政事业性收费·本年收费金额（单位：万元）”。",
                "3 cells of the table \"Proactive disclosure\" filled with a dash, a slash or 无"
                    + " instead of a figure: \"Rules · Issued this year\", \"Rules · Repealed this"
                    + " year\", \"Administrative and institutional fees · Fees charged this year"
                    + " (10,000 yuan)\".",
                "proactive.rules.issued",
                "proactive.rules.repealed",
                "proactive.fees.amount")),
        passing("figures in all cells", ReportMother.clean2019()),
        notApplicable(
                "a table is absent",
                ReportMother.clean2019().withoutTable("requests"),
                "table requests is absent")
            .beside("S04"));
  }
}
