package org.gouji.validate.rule.years;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;
import org.gouji.validate.rule.fixture.Series;

class DocumentsInForceFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Y02";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "a document of the year before is gone and was not repealed",
                report(),
                ExpectedFinding.of(
                        "proactive.normativeDocuments",
                        "“行政规范性文件·现行有效件数” 11，不等于2022年度“行政规范性文件·现行有效件数” 6"
                            + " + 2023年度“行政规范性文件·本年制发件数” 14"
                            + " − 2023年度“行政规范性文件·本年废止件数” 8 = 12，相差 1。",
                        "\"Administrative normative documents · In force\" 11 does not equal 2022"
                            + " \"Administrative normative documents · In force\" 6 + 2023"
                            + " \"Administrative normative documents · Issued this year\" 14 − 2023"
                            + " \"Administrative normative documents · Repealed this year\" 8 = 12"
                            + " (difference 1).",
                        "proactive.normativeDocuments.inForce",
                        "proactive.normativeDocuments.inForce",
                        "proactive.normativeDocuments.issued",
                        "proactive.normativeDocuments.repealed")
                    .figures("12", "11"))
            .after(before().raise("proactive.normativeDocuments.inForce", 1)),
        passing("in force follows in both rows", report()).after(before()),
        notApplicable(
                "the year before is of the edition of 2019",
                first(),
                "in the report on 2020 edition 2019 has no proactive.rules.inForce",
                "in the report on 2020 edition 2019 has no proactive.normativeDocuments.inForce")
            .after(lastOf2019()),
        notApplicable("the year before is not known", report(), "the report on 2022 is not known"));
  }

  private static ReportBuilder report() {
    return Series.report("2021", 2023, 5);
  }

  private static ReportBuilder first() {
    return Series.report("2021", 2021, 5);
  }

  private static ReportBuilder before() {
    return Series.before(report(), "2021", 2023, 5);
  }

  private static ReportBuilder lastOf2019() {
    ReportBuilder report = Series.report("2019", 2020, 5);
    for (String column : Series.applicants()) {
      report.figure(
          "requests.carriedOut." + column,
          first().figureOf("requests.carriedIn." + column).toPlainString());
    }
    return report;
  }
}
