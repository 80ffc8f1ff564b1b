package org.gouji.validate.rule.wording;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class CitationFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Q07";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "the title of the older notice with the number of the newer",
            ReportMother.clean2021().preamble("根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函[2021]30号）编制。"),
            ExpectedFinding.of(
                "《关于政府信息公开工作年度报告有关事项的通知》(国办公开办函[2021]30号)",
                "引用的标题与文号不对应：国办公开办函〔2021〕30号是《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》的文号，"
                    + "《关于政府信息公开工作年度报告有关事项的通知》的文号是国办公开办函〔2019〕60号。",
                "Title and number of the citation do not belong together: 国办公开办函〔2021〕30号 is the"
                    + " number of 关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知;"
                    + " 关于政府信息公开工作年度报告有关事项的通知 is 国办公开办函〔2019〕60号.",
                "《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函[2021]30号）")),
        failing(
            "a decree that is not the Regulations'",
            ReportMother.clean2019().preamble("根据《中华人民共和国政府信息公开条例》（国务院令第712号）编制。"),
            ExpectedFinding.of(
                "《中华人民共和国政府信息公开条例》(国务院令第712号)",
                "引用的标题与文号不对应：《中华人民共和国政府信息公开条例》的文号是国务院令第711号，不是国务院令第712号。",
                "Title and number of the citation do not belong together: the number of"
                    + " 中华人民共和国政府信息公开条例 is 国务院令第711号, not 国务院令第712号.",
                "《中华人民共和国政府信息公开条例》（国务院令第712号）")),
        passing(
            "right citations beside unknown ones",
            ReportMother.clean2021()
                .preamble(
                    "根据国务院令第711号《条例》、《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
                        + "（国办公开办函〔2021〕30号）和《云岭县年报工作安排》（云政办〔2023〕60号）编制。")),
        notApplicable(
            "no known document is cited with its number",
            ReportMother.clean2021().preamble("根据《中华人民共和国政府信息公开条例》编制。"),
            "the report cites no known document by title and number"));
  }
}
