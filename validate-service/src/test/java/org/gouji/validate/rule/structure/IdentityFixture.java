package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class IdentityFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S09";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "neither agency nor year can be read, though the portal states both",
            ReportMother.clean2021().detected(null, null).stated("云岭县青溪镇人民政府", 2023),
            ExpectedFinding.of(
                "agency",
                "无法从文件中识别行政机关名称（报送平台填报为“云岭县青溪镇人民政府”）。",
                "The document does not tell the agency (the portal states \"云岭县青溪镇人民政府\")."),
            ExpectedFinding.of(
                "year",
                "无法从文件中识别报告年度（报送平台填报为“2023”）。",
                "The document does not tell the reporting year (the portal states \"2023\").")),
        failing(
            "the portal states another agency and another year",
            ReportMother.clean2021().detected("青溪镇人民政府", 2023).stated("云岭县白石镇人民政府", 2022),
            ExpectedFinding.of(
                "agency",
                "文件写明的是“青溪镇人民政府”，报送平台填报的却是“云岭县白石镇人民政府”。",
                "The document says \"青溪镇人民政府\", but the portal states \"云岭县白石镇人民政府\".",
                "青溪镇人民政府"),
            ExpectedFinding.of(
                "year",
                "文件写明的是“2023”，报送平台填报的却是“2022”。",
                "The document says \"2023\", but the portal states \"2022\".",
                "云岭县\uD842\uDFB7溪镇人民政府2023年政府信息公开工作年度报告")),
        passing("the portal states nothing", ReportMother.clean2019()),
        passing(
            "the portal states a longer form of the name",
            ReportMother.clean2021().detected("青溪镇", 2023).stated("云岭县青溪镇人民政府", 2023)));
  }
}
