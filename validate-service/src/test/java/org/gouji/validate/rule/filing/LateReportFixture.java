package org.gouji.validate.rule.filing;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.time.LocalDate;
import java.util.List;
import org.gouji.validate.register.Holidays;
import org.gouji.validate.register.RegisterMother;
import org.gouji.validate.register.Registered;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class LateReportFixture implements RuleFixture {
  private static final Holidays LONG_WEEKEND =
      Holidays.of(List.of(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 1)));

  @Override
  public String ruleId() {
    return "F01";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "a township signed in February",
            ReportMother.clean2021()
                .published(LocalDate.of(2024, 1, 20))
                .signed(LocalDate.of(2024, 2, 1), "2024年2月1日"),
            ExpectedFinding.of(
                null,
                "报告落款日期为2024-02-01，晚于乡镇、街道公布年度报告的期限2024-01-31。",
                "The report was signed on 2024-02-01, after the deadline of townships and"
                    + " sub-districts, 2024-01-31.",
                "2024年2月1日")),
        failing(
            "a county's report was signed in time and went online in April",
            ReportMother.clean2019().agency("云岭县人民政府").published(LocalDate.of(2021, 4, 1)),
            ExpectedFinding.of(
                null,
                "报告发布日期为2021-04-01，晚于县级以上地方人民政府公布年度报告的期限2021-03-31。",
                "The report was published on 2021-04-01, after the deadline of governments of"
                    + " counties and above, 2021-03-31.",
                "2021-04-01")),
        failing(
                "a township of which the register wants it earlier",
                ReportMother.clean2021()
                    .signed(LocalDate.of(2024, 1, 11), "2024年1月11日")
                    .published(LocalDate.of(2024, 1, 16)),
                ExpectedFinding.of(
                    null,
                    "报告发布日期为2024-01-16，晚于政府部门公布年度报告的期限2024-01-15。",
                    "The report was published on 2024-01-16, after the deadline of departments,"
                        + " 2024-01-15.",
                    "2024-01-16"))
            .registered(registered(LocalDate.of(2024, 1, 15))),
        failing(
                "the holidays ended the day before",
                ReportMother.clean2021().published(LocalDate.of(2024, 2, 3)),
                ExpectedFinding.of(
                    null,
                    "报告发布日期为2024-02-03，晚于乡镇、街道公布年度报告的期限2024-02-02。",
                    "The report was published on 2024-02-03, after the deadline of townships and"
                        + " sub-districts, 2024-02-02.",
                    "2024-02-03"))
            .registered(new Registered(LONG_WEEKEND, null, List.of())),
        passing(
                "a township that the register gives more time",
                ReportMother.clean2021().published(LocalDate.of(2024, 2, 20)))
            .registered(registered(LocalDate.of(2024, 2, 20))),
        passing(
                "a company that the register has",
                ReportMother.clean2021().agency("云岭水务集团有限公司").published(LocalDate.of(2024, 6, 3)))
            .registered(registered(LocalDate.of(2024, 6, 3))),
        passing(
                "the first day after the holidays",
                ReportMother.clean2021().published(LocalDate.of(2024, 2, 2)))
            .registered(new Registered(LONG_WEEKEND, null, List.of())),
        passing(
            "a township on the last day",
            ReportMother.clean2021().published(LocalDate.of(2024, 1, 31))),
        passing(
            "a city in March",
            ReportMother.clean2021()
                .agency("云岭市人民政府")
                .signed(LocalDate.of(2024, 3, 31), "2024年3月31日")),
        notApplicable(
            "the level cannot be told",
            ReportMother.clean2021().agency("云岭水务集团有限公司").published(LocalDate.of(2024, 6, 3)),
            "the agency's name does not tell its level"),
        notApplicable(
            "it bears no date",
            ReportMother.clean2021().undated(),
            "the report bears no date of signature or publication"),
        notApplicable(
                "the agency is unknown",
                ReportMother.clean2021().detected(null, 2023),
                "the agency is unknown")
            .beside("S09"),
        notApplicable(
            "the year is unknown",
            ReportMother.clean2021().year(null),
            "the reporting year is unknown"));
  }

  private static Registered registered(LocalDate deadline) {
    return new Registered(
        Holidays.NONE, RegisterMother.expectation("青溪镇", 2023, deadline), List.of());
  }
}
