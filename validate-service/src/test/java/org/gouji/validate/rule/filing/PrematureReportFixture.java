package org.gouji.validate.rule.filing;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.time.LocalDate;
import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class PrematureReportFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "F02";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "signed on the last day of the year",
            ReportMother.clean2019()
                .published(LocalDate.of(2021, 1, 20))
                .signed(LocalDate.of(2020, 12, 31), "2020 年 12 月 31 日"),
            ExpectedFinding.of(
                null,
                "报告落款日期为2020-12-31，2020年度尚未结束，不可能包含全年数据。",
                "The report was signed on 2020-12-31, before the reporting year 2020 ended, so it"
                    + " cannot hold the whole year's figures.",
                "2020 年 12 月 31 日")),
        failing(
            "signed in Chinese numerals",
            ReportMother.clean2021().signed(LocalDate.of(2023, 11, 26), "二〇二三年十一月二十六日"),
            ExpectedFinding.of(
                null,
                "报告落款日期为2023-11-26，2023年度尚未结束，不可能包含全年数据。",
                "The report was signed on 2023-11-26, before the reporting year 2023 ended, so it"
                    + " cannot hold the whole year's figures.",
                "二〇二三年十一月二十六日")),
        failing(
            "not signed, but published in December",
            ReportMother.clean2021().undated().published(LocalDate.of(2023, 12, 5)),
            ExpectedFinding.of(
                null,
                "报告发布日期为2023-12-05，2023年度尚未结束，不可能包含全年数据。",
                "The report was published on 2023-12-05, before the reporting year 2023 ended, so"
                    + " it cannot hold the whole year's figures.",
                "2023-12-05")),
        passing(
            "signed on the first day of the next year",
            ReportMother.clean2021().signed(LocalDate.of(2024, 1, 1), "2024年1月1日")),
        notApplicable(
            "it bears no date",
            ReportMother.clean2021().undated(),
            "the report bears no date of signature or publication"),
        notApplicable(
            "the year is unknown",
            ReportMother.clean2021().year(null),
            "the reporting year is unknown"));
  }
}
