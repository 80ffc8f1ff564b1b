package org.gouji.validate.rule.tieout;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class InForceFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "T202";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "fewer in force than issued less repealed",
            ReportMother.clean2021()
                .figure("proactive.normativeDocuments.issued", "12")
                .figure("proactive.normativeDocuments.repealed", "5")
                .figure("proactive.normativeDocuments.inForce", "6"),
            ExpectedFinding.of(
                    "proactive.normativeDocuments",
                    "“行政规范性文件”行：现行有效件数 6，小于本年制发件数 12 − 本年废止件数 5 = 7，相差 1。",
                    "In row \"Administrative normative documents\", In force 6 is less than Issued"
                        + " this year 12 − Repealed this year 5 = 7 (difference 1).",
                    "proactive.normativeDocuments.inForce",
                    "proactive.normativeDocuments.issued",
                    "proactive.normativeDocuments.repealed")
                .figures("7", "6")),
        passing(
            "more repealed than issued",
            ReportMother.clean2021()
                .figure("proactive.rules.issued", "2")
                .figure("proactive.rules.repealed", "8")
                .figure("proactive.rules.inForce", "0")),
        notApplicable(
                "one of the figures is no figure; the other row is judged all the same",
                ReportMother.clean2021().words("proactive.rules.inForce", "两件"),
                "proactive.rules.inForce is unreadable")
            .beside("S07"),
        notApplicable(
            "the edition of 2019 has no such columns",
            ReportMother.clean2019(),
            "does not concern the tables of edition 2019"));
  }
}
