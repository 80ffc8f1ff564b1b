package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class EditionMismatchFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S03";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "tables of 2021 in a report on 2020, which are checked as such beside",
                onlyIssuedRules(ReportMother.clean("2021", 2020)),
                ExpectedFinding.of(
                    null,
                    "2020年度报告应采用国办公开办函〔2019〕60号规定的格式，所填表格却是国办公开办函〔2021〕30号的格式。",
                    "The report on 2020 must follow edition 2019 of the format, but its tables"
                        + " follow edition 2021.",
                    "proactive.rules.issued"))
            .beside("S05"),
        failing(
                "tables of 2019 in a report on 2022",
                ReportMother.clean("2019", 2022).withoutTable("proactive").withoutTable("remedies"),
                ExpectedFinding.of(
                    null,
                    "2022年度报告应采用国办公开办函〔2021〕30号规定的格式，所填表格却是国办公开办函〔2019〕60号的格式。",
                    "The report on 2022 must follow edition 2021 of the format, but its tables"
                        + " follow edition 2019.",
                    "requests.other.naturalPerson",
                    "requests.other.commercialEnterprise",
                    "requests.other.researchInstitution",
                    "requests.other.socialOrganization",
                    "requests.other.legalServiceOrganization",
                    "requests.other.otherOrganization",
                    "requests.other.total"))
            .beside("S04"),
        passing("edition of 2019, first year", ReportMother.clean("2019", 2019)),
        passing("edition of 2019, last year", ReportMother.clean("2019", 2020)),
        passing("edition of 2021, first year", ReportMother.clean("2021", 2021)),
        notApplicable(
            "the year is unknown",
            ReportMother.clean2019().year(null),
            "the reporting year is unknown"),
        notApplicable(
            "the format did not exist yet",
            ReportMother.clean2019().year(2018),
            "no edition of the format belongs to the year 2018"),
        notApplicable(
                "there is no table to tell an edition by",
                ReportMother.clean("2019", 2022)
                    .withoutTable("proactive")
                    .withoutTable("requests")
                    .withoutTable("remedies"),
                "the report has no table")
            .beside("S04"));
  }

  private static ReportBuilder onlyIssuedRules(ReportBuilder report) {
    return report
        .without(
            concept ->
                concept.tableId().equals("proactive")
                    && !concept.id().equals("proactive.rules.issued"))
        .withoutRow("requests.other.notCorrectedInTime")
        .withoutRow("requests.other.feeNotPaidInTime")
        .withoutRow("requests.other.other");
  }
}
