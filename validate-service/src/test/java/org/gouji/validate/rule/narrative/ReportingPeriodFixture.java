package org.gouji.validate.rule.narrative;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.time.LocalDate;
import java.util.List;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ClaimDraft;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class ReportingPeriodFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N07";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "the period and the year are last year's",
            ReportMother.clean2021()
                .opens(
                    "统计期限为2022年1月1日至2022年12月31日。",
                    ClaimDraft.period(
                        ClaimKind.STATISTICAL_PERIOD,
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2022, 12, 31)))
                .opens("现将2021年度报告公布如下。", ClaimDraft.value(ClaimKind.REPORTING_YEAR, "2021")),
            ExpectedFinding.of(
                "statisticalPeriod",
                "文中统计期限为2022-01-01至2022-12-31，不是报告年度2023年。",
                "The statistical period in the text is 2022-01-01/2022-12-31, which is not the"
                    + " reporting year 2023.",
                "统计期限为2022年1月1日至2022年12月31日。"),
            ExpectedFinding.of(
                "reportingYear",
                "文中写明报告年度为2021年，本报告却为2023年度报告。",
                "The text names 2021 as the year reported on, but the report is on 2023.",
                "现将2021年度报告公布如下。")),
        passing(
            "the period is the year's, and a campaign is none",
            ReportMother.clean2021()
                .opens(
                    "统计期限为2023年1月1日至12月31日。",
                    ClaimDraft.period(
                        ClaimKind.STATISTICAL_PERIOD,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31)))
                .says(
                    SectionKind.PROBLEMS,
                    "2024年3月1日至5月31日开展数据整改。",
                    ClaimDraft.period(
                        ClaimKind.STATISTICAL_PERIOD,
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 5, 31)))),
        notApplicable(
            "no sentence names it",
            ReportMother.clean2021(),
            "no sentence names the period or year reported on"),
        notApplicable(
            "the year is unknown",
            ReportMother.clean2021().year(null),
            "the reporting year is unknown"),
        notApplicable(
                "the document as a whole is of another year than the portal states",
                ReportMother.clean2021()
                    .stated(null, 2023)
                    .detected("云岭县\uD842\uDFB7溪镇人民政府", 2022)
                    .opens(
                        "统计期限为2022年1月1日至2022年12月31日。",
                        ClaimDraft.period(
                            ClaimKind.STATISTICAL_PERIOD,
                            LocalDate.of(2022, 1, 1),
                            LocalDate.of(2022, 12, 31))),
                "the document tells the year 2022, not 2023")
            .beside("S09"));
  }
}
