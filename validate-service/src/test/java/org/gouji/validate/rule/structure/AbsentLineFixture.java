package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class AbsentLineFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S05";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "one row of table three is absent",
            ReportMother.clean2019().withoutRow("requests.denied.internalAffairs"),
            ExpectedFinding.of(
                    "requests.denied.internalAffairs",
                    "“收到和处理政府信息公开申请情况”表缺少“（三）不予公开·5.属于三类内部事务信息”行。",
                    "The table \"Requests received and processed\" lacks the row \"(3) Not"
                        + " disclosed · 5. One of the three kinds of internal affairs\".")
                .cells(
                    Stream.of(
                            "naturalPerson",
                            "commercialEnterprise",
                            "researchInstitution",
                            "socialOrganization",
                            "legalServiceOrganization",
                            "otherOrganization",
                            "total")
                        .map(column -> "requests.denied.internalAffairs." + column)
                        .toList())),
        failing(
            "a column of table two is absent from one part of it",
            ReportMother.clean2019()
                .without(
                    concept ->
                        concept.blockId().equals("article20-6")
                            && concept.column().id().equals("change")),
            ExpectedFinding.of(
                "article20-6/change",
                "“主动公开政府信息情况”表缺少“本年增/减”列。",
                "The table \"Proactive disclosure\" lacks the column \"Increase or decrease this"
                    + " year\".",
                "proactive.penalties.change",
                "proactive.coerciveMeasures.change")),
        failing(
            "a row and a column are absent: their common cell is told once",
            ReportMother.clean2021()
                .without(
                    concept ->
                        concept.row().id().equals("proactive.rules")
                            || concept.column().id().equals("repealed")),
            ExpectedFinding.of(
                "proactive.rules",
                "“主动公开政府信息情况”表缺少“规章”行。",
                "The table \"Proactive disclosure\" lacks the row \"Rules\".",
                "proactive.rules.issued",
                "proactive.rules.repealed",
                "proactive.rules.inForce"),
            ExpectedFinding.of(
                "article20-1/repealed",
                "“主动公开政府信息情况”表缺少“本年废止件数”列。",
                "The table \"Proactive disclosure\" lacks the column \"Repealed this year\".",
                "proactive.normativeDocuments.repealed")),
        failing(
            "table four lacks the columns of one remedy and one column of another",
            ReportMother.clean2021()
                .without(
                    concept ->
                        concept.row().id().equals("remedies.litigationDirect")
                            || concept.id().equals("remedies.reconsideration.pending")),
            ExpectedFinding.of(
                "remedies.litigationDirect",
                "“政府信息公开行政复议、行政诉讼情况”表缺少“未经复议直接起诉”行。",
                "The table \"Reconsideration and litigation\" lacks the row \"Litigation without"
                    + " prior reconsideration\".",
                "remedies.litigationDirect.upheld",
                "remedies.litigationDirect.corrected",
                "remedies.litigationDirect.other",
                "remedies.litigationDirect.pending",
                "remedies.litigationDirect.total"),
            ExpectedFinding.of(
                "remedies.reconsideration.pending",
                "“政府信息公开行政复议、行政诉讼情况”表缺少“行政复议·尚未审结”列。",
                "The table \"Reconsideration and litigation\" lacks the column \"Administrative"
                    + " reconsideration · Still pending\".",
                "remedies.reconsideration.pending")),
        passing("all rows and columns", ReportMother.clean2019()),
        notApplicable(
                "a table is absent",
                ReportMother.clean2021().withoutTable("proactive"),
                "table proactive is absent")
            .beside("S04"));
  }
}
