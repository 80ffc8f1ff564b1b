package org.gouji.validate.rule.tieout;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.ArrayList;
import java.util.List;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.fixture.ConsistentFigures;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class OutcomesFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "T303";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "an outcome is left out of the total of one column",
            ReportMother.zeros2019()
                .figure("requests.received.commercialEnterprise", "9")
                .figure("requests.received.total", "9")
                .figure("requests.granted.commercialEnterprise", "6")
                .figure("requests.granted.total", "6")
                .figure("requests.other.commercialEnterprise", "4")
                .figure("requests.other.total", "4")
                .figure("requests.processedTotal.commercialEnterprise", "9")
                .figure("requests.processedTotal.total", "9"),
            finding("commercialEnterprise", "商业企业", "Commercial enterprises"),
            finding("total", "总计", "Total")),
        failing(
            "nothing but the total",
            ReportMother.zeros2021()
                .figure("requests.carriedIn.legalServiceOrganization", "2")
                .figure("requests.carriedIn.total", "2")
                .figure("requests.processedTotal.legalServiceOrganization", "2")
                .figure("requests.processedTotal.total", "2")
                .figure("requests.other.feeNotPaidInTime.naturalPerson", "1")
                .figure("requests.other.feeNotPaidInTime.total", "1")
                .figure("requests.denied.stateSecret.total", "1")
                .figure("requests.denied.stateSecret.naturalPerson", "1")
                .figure("requests.processedTotal.naturalPerson", "2")
                .figure("requests.processedTotal.total", "4")
                .figure("requests.received.naturalPerson", "2")
                .figure("requests.received.total", "2"),
            new ExpectedFinding(
                "legalServiceOrganization",
                new Message(
                    "“法律服务机构”列：各项合计 0，不等于三、本年度办理结果·（七）总计 2，相差 2。",
                    "In column \"Legal service organizations\", all items 0 does not equal 3."
                        + " Outcomes this year · (7) Total 2 (difference 2)."),
                cells("2021", "legalServiceOrganization"),
                "0",
                "2"),
            new ExpectedFinding(
                "total",
                new Message(
                    "“总计”列：（三）不予公开·1.属于国家秘密 1 + （六）其他处理·2.申请人逾期未按收费通知要求缴纳费用、"
                        + "行政机关不再处理其政府信息公开申请 1 = 2，不等于三、本年度办理结果·（七）总计 4，相差 2。",
                    "In column \"Total\", (3) Not disclosed · 1. State secrets 1 + (6) Handled"
                        + " otherwise · 2. Fee not paid in time as notified, no longer processed 1"
                        + " = 2 does not equal 3. Outcomes this year · (7) Total 4 (difference"
                        + " 2)."),
                cells("2021", "total"),
                "2",
                "4")),
        passing("outcomes add up", ReportMother.clean2021()),
        notApplicable(
                "an outcome's row is absent: no column can be added up",
                ReportMother.zeros2019().withoutRow("requests.notProcessed.repeated"),
                "requests.notProcessed.repeated.naturalPerson is missing",
                "requests.notProcessed.repeated.commercialEnterprise is missing",
                "requests.notProcessed.repeated.researchInstitution is missing",
                "requests.notProcessed.repeated.socialOrganization is missing",
                "requests.notProcessed.repeated.legalServiceOrganization is missing",
                "requests.notProcessed.repeated.otherOrganization is missing",
                "requests.notProcessed.repeated.total is missing")
            .beside("S05"));
  }

  private static ExpectedFinding finding(String column, String zh, String en) {
    return ExpectedFinding.of(
            column,
            "“"
                + zh
                + "”列：三、本年度办理结果·（一）予以公开 6 + 三、本年度办理结果·（六）其他处理 4 = 10，"
                + "不等于三、本年度办理结果·（七）总计 9，相差 1。",
            "In column \""
                + en
                + "\", 3. Outcomes this year · (1) Disclosed 6 + 3. Outcomes this year · (6)"
                + " Handled otherwise 4 = 10 does not equal 3. Outcomes this year · (7) Total 9"
                + " (difference 1).")
        .cells(cells("2019", column))
        .figures("10", "9");
  }

  private static List<String> cells(String edition, String column) {
    List<String> cells = new ArrayList<>();
    ReportMother.TAXONOMY.edition(edition).concepts().values().stream()
        .filter(concept -> concept.column().id().equals(column))
        .filter(concept -> ConsistentFigures.isOutcome(concept.row().id()))
        .forEach(concept -> cells.add(concept.id()));
    cells.add("requests.processedTotal." + column);
    return cells;
  }
}
