package org.gouji.validate.rule.filing;

import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.time.LocalDate;
import java.util.List;
import org.gouji.validate.register.Expectation;
import org.gouji.validate.register.Holidays;
import org.gouji.validate.register.RegisterMother;
import org.gouji.validate.register.Registered;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.RegisterFixture;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

/** F03 has no failing case with a report: it fails where none is. */
class MissingReportFixture implements RuleFixture {
  static final Expectation EXPECTED =
      RegisterMother.expectation("云岭县水利局", 2023, LocalDate.of(2024, 2, 5));

  @Override
  public String ruleId() {
    return "F03";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        passing("an expected report is there", ReportMother.clean2021())
            .registered(new Registered(Holidays.NONE, EXPECTED, List.of())),
        notApplicable(
            "nobody expects the report", ReportMother.clean2021(), "no register has the agency"));
  }

  /** The cases without a report. */
  static class Absent implements RegisterFixture {

    @Override
    public String ruleId() {
      return "F03";
    }

    @Override
    public List<Case> cases() {
      return List.of(
          new Case(
              "the day after the deadline",
              EXPECTED,
              LocalDate.of(2024, 2, 6),
              List.of(
                  ExpectedFinding.of(
                      null,
                      "云岭县水利局应于2024-02-05前（含当日）公布2023年度政府信息公开工作年度报告，至今未收到。",
                      "云岭县水利局 has not filed its report on 2023, which was due on 2024-02-05."))),
          new Case("the last day", EXPECTED, LocalDate.of(2024, 2, 5), List.of()));
    }
  }
}
