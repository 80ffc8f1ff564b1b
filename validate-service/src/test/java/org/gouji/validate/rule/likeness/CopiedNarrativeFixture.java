package org.gouji.validate.rule.likeness;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.likeness.Likeness;
import org.gouji.validate.likeness.Likeness.Kind;
import org.gouji.validate.likeness.Likeness.SharedPassage;
import org.gouji.validate.likeness.Likenesses;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;
import org.jspecify.annotations.Nullable;

class CopiedNarrativeFixture implements RuleFixture {
  private static final String PASSAGE = "部分栏目更新不及时，下一步将明确专人按月检查。";

  @Override
  public String ruleId() {
    return "Q03";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
                "four fifths and more stand in another agency's report and in last year's",
                ReportMother.clean2021(),
                ExpectedFinding.of(
                    "otherAgency",
                    "正文有80%与望海县竹坪乡2023年度报告相同（不计格式文字、套语、数字和机关名称）。",
                    "80 % of the narrative stands in the report of 望海县竹坪乡 on 2023 too, figures,"
                        + " names and standing phrases aside.",
                    PASSAGE,
                    "部分栏目更新不够及时"),
                ExpectedFinding.of(
                    "lastYear",
                    "正文有97%与本机关2022年度报告相同（不计格式文字、套语、数字和机关名称）。",
                    "97 % of the narrative stands in the agency's report on 2022 too, figures, names"
                        + " and standing phrases aside.",
                    PASSAGE,
                    "部分栏目更新不够及时"))
            .like(
                alike(
                    like(Kind.OTHER_AGENCY, 2023, "望海县竹坪乡", 800),
                    like(Kind.LAST_YEAR, 2022, "云岭县青溪镇", 979))),
        failing(
                "the other agency has no name",
                ReportMother.clean2021(),
                ExpectedFinding.of(
                    "otherAgency",
                    "正文有100%与另一机关2023年度报告相同（不计格式文字、套语、数字和机关名称）。",
                    "100 % of the narrative stands in the report of another agency on 2023 too,"
                        + " figures, names and standing phrases aside.",
                    PASSAGE,
                    "部分栏目更新不够及时"))
            .like(alike(like(Kind.OTHER_AGENCY, 2023, null, 1000))),
        passing("hardly less than four fifths", ReportMother.clean2021())
            .like(alike(like(Kind.OTHER_AGENCY, 2023, "望海县竹坪乡", 799))),
        passing("a narrative like no other", ReportMother.clean2021()).like(alike()),
        notApplicable(
                "a few words",
                ReportMother.clean2021(),
                "the narrative is too short to be compared")
            .like(new Likenesses(1, false, List.of())),
        notApplicable(
                "a report of no known year",
                ReportMother.clean2021().year(null),
                "the reporting year is unknown")
            .like(new Likenesses(1, false, List.of())),
        notApplicable(
            "others are not at hand",
            ReportMother.clean2021(),
            "the narrative was not compared with others"));
  }

  private static Likenesses alike(Likeness... found) {
    return new Likenesses(1, true, List.of(found));
  }

  private static Likeness like(Kind kind, int year, @Nullable String agency, int shared) {
    StructuredReport report = ReportMother.clean2021().build();
    int start = report.text().codePointCount(0, report.text().indexOf(PASSAGE));
    return new Likeness(
        kind,
        "0123456789abcdef0123456789abcdef",
        3,
        year,
        agency,
        shared,
        1000,
        List.of(
            new SharedPassage(
                PASSAGE,
                new Span(start, start + PASSAGE.length()),
                "部分栏目更新不够及时",
                new Span(77, 87))));
  }
}
