package org.gouji.validate.rule.narrative;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ClaimDraft;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class CategoriesFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N04";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "a list that claims to be complete falls short",
            ReportMother.clean2021()
                .says(
                    SectionKind.OVERVIEW,
                    "发布信息90条，包括政策35条、动态54条。",
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED, "90"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_CATEGORY, "35")
                        .part("政策", true, "90"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_CATEGORY, "54")
                        .part("动态", true, "90")),
            ExpectedFinding.of(
                    "发布信息90条,包括政策35条、动态54条。",
                    "文中总数为90，所列各项之和为89（政策35、动态54）。",
                    "The sentence states 90 in total, but its parts add up to 89 (政策35, 动态54).",
                    "发布信息90条，包括政策35条、动态54条。")
                .figures("89", "90")),
        failing(
            "a list that does not claim it exceeds the total",
            ReportMother.clean2021()
                .says(
                    SectionKind.OVERVIEW,
                    "发布信息90条，其中政策35条、动态56条。",
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED, "90"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_CATEGORY, "35")
                        .part("政策", null, "90"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_CATEGORY, "56")
                        .part("动态", null, "90")),
            ExpectedFinding.of(
                    "发布信息90条,其中政策35条、动态56条。",
                    "文中总数为90，所列各项之和为91（政策35、动态56）。",
                    "The sentence states 90 in total, but its parts add up to 91 (政策35, 动态56).",
                    "发布信息90条，其中政策35条、动态56条。")
                .figures("91", "90")),
        failing(
            "natural persons and organizations are all there are, so N01 need not speak of them",
            ReportMother.zeros2021()
                .figure("requests.received.naturalPerson", "6")
                .figure("requests.received.total", "6")
                .figure("requests.carriedOut.naturalPerson", "6")
                .figure("requests.carriedOut.total", "6")
                .says(
                    SectionKind.OVERVIEW,
                    "收到申请6件，其中自然人3件、法人2件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "6"),
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "3")
                        .by("naturalPerson", "自然人", "6"),
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "2")
                        .by("legalPerson", "法人", "6")),
            ExpectedFinding.of(
                    "收到申请6件,其中自然人3件、法人2件。",
                    "文中总数为6，所列各项之和为5（自然人3、法人2）。",
                    "The sentence states 6 in total, but its parts add up to 5 (自然人3, 法人2).",
                    "收到申请6件，其中自然人3件、法人2件。")
                .figures("5", "6")),
        passing(
                "the parts agree with the table and the total does not, which N01 tells",
                ReportMother.zeros2021()
                    .figure("requests.received.naturalPerson", "6")
                    .figure("requests.received.total", "6")
                    .figure("requests.carriedOut.naturalPerson", "6")
                    .figure("requests.carriedOut.total", "6")
                    .says(
                        SectionKind.OVERVIEW,
                        "收到申请7件，包括当面申请4件、网上申请2件。",
                        ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "7"),
                        ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED_CATEGORY, "4")
                            .part("当面申请", true, "7"),
                        ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED_CATEGORY, "2")
                            .part("网上申请", true, "7")))
            .beside("N01"),
        passing(
            "fewer than the total behind 其中, and more than it over several platforms",
            ReportMother.clean2019()
                .says(
                    SectionKind.OVERVIEW,
                    "发布信息90条，其中政策35条、动态54条。",
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED, "90"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_CATEGORY, "35")
                        .part("政策", null, "90"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_CATEGORY, "54")
                        .part("动态", null, "90"))
                .says(
                    SectionKind.PROBLEMS,
                    "公开信息80条，包括网站78条、公众号76条。",
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED, "80"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_BY_PLATFORM, "78")
                        .part("网站", true, "80"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_BY_PLATFORM, "76")
                        .part("公众号", true, "80"))),
        notApplicable(
            "no sentence lists parts",
            ReportMother.clean2021(),
            "no sentence lists the parts of a total"),
        notApplicable(
            "the total is rounded",
            ReportMother.clean2021()
                .says(
                    SectionKind.OVERVIEW,
                    "发布信息90余条，包括政策35条、动态54条。",
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED, "90").rounded(),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_CATEGORY, "35")
                        .part("政策", true, "90"),
                    ClaimDraft.figure(ClaimKind.ITEMS_DISCLOSED_CATEGORY, "54")
                        .part("动态", true, "90")),
            "parts of itemsDisclosed are not stated exactly"));
  }
}
