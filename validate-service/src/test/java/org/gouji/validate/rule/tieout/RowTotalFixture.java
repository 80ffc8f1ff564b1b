package org.gouji.validate.rule.tieout;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class RowTotalFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "T302";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "the total of a row is too large, and with it that column's sums",
                ReportMother.zeros2021()
                    .figure("requests.received.naturalPerson", "4")
                    .figure("requests.received.socialOrganization", "2")
                    .figure("requests.received.total", "6")
                    .figure("requests.unavailable.notHeld.naturalPerson", "4")
                    .figure("requests.unavailable.notHeld.socialOrganization", "2")
                    .figure("requests.unavailable.notHeld.total", "8")
                    .figure("requests.processedTotal.naturalPerson", "4")
                    .figure("requests.processedTotal.socialOrganization", "2")
                    .figure("requests.processedTotal.total", "6"),
                ExpectedFinding.of(
                        "requests.unavailable.notHeld",
                        "“（四）无法提供·1.本机关不掌握相关政府信息”行："
                            + "自然人 4 + 商业企业 0 + 科研机构 0 + 社会公益组织 2 + 法律服务机构 0 + 其他 0 = 6，"
                            + "不等于总计 8，相差 2。",
                        "In row \"(4) Cannot be provided · 1. Not held by the agency\", Natural"
                            + " persons 4 + Commercial enterprises 0 + Research institutions 0 +"
                            + " Public-benefit organizations 2 + Legal service organizations 0 +"
                            + " Other organizations 0 = 6 does not equal Total 8 (difference 2).",
                        "requests.unavailable.notHeld.naturalPerson",
                        "requests.unavailable.notHeld.commercialEnterprise",
                        "requests.unavailable.notHeld.researchInstitution",
                        "requests.unavailable.notHeld.socialOrganization",
                        "requests.unavailable.notHeld.legalServiceOrganization",
                        "requests.unavailable.notHeld.otherOrganization",
                        "requests.unavailable.notHeld.total")
                    .figures("6", "8"))
            .beside("T303"),
        passing("rows add up", ReportMother.clean2019()),
        notApplicable(
                "totals are left blank although parts are given",
                ReportMother.clean2019()
                    .blank("requests.granted.total", "")
                    .blank("requests.partiallyGranted.total", ""),
                "requests.granted.total is blank",
                "requests.partiallyGranted.total is blank")
            .beside("S06"));
  }
}
