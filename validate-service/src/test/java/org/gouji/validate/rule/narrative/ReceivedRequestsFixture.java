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

class ReceivedRequestsFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N01";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "a sentence states three more than the table, and another two fewer natural persons",
            ReportMother.zeros2021()
                .figure("requests.received.naturalPerson", "31")
                .figure("requests.received.total", "31")
                .figure("requests.granted.naturalPerson", "31")
                .figure("requests.granted.total", "31")
                .figure("requests.processedTotal.naturalPerson", "31")
                .figure("requests.processedTotal.total", "31")
                .says(
                    SectionKind.OVERVIEW,
                    "全年收到政府信息公开申请34件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "34"))
                .says(
                    SectionKind.REQUESTS,
                    "收到政府信息公开申请31件，其中自然人29件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "31"),
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "29")
                        .by("naturalPerson", "自然人", "31")),
            ExpectedFinding.of(
                    "requests.received.total",
                    "文中写明新收政府信息公开申请为34，表中为31。",
                    "The text states 34 requests received, but the table has 31.",
                    "全年收到政府信息公开申请34件。",
                    "requests.received.total")
                .figures("31", "34"),
            ExpectedFinding.of(
                    "requests.received.naturalPerson",
                    "文中写明新收政府信息公开申请（自然人）为29，表中为31。",
                    "The text states 29 requests received (Natural persons), but the table has 31.",
                    "收到政府信息公开申请31件，其中自然人29件。",
                    "requests.received.naturalPerson")
                .figures("31", "29")),
        failing(
            "the text counts those carried in as well",
            ReportMother.zeros2019()
                .figure("requests.received.naturalPerson", "12")
                .figure("requests.received.total", "12")
                .figure("requests.carriedIn.naturalPerson", "5")
                .figure("requests.carriedIn.total", "5")
                .figure("requests.carriedOut.naturalPerson", "17")
                .figure("requests.carriedOut.total", "17")
                .says(
                    SectionKind.OVERVIEW,
                    "收到申请17件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "17")),
            ExpectedFinding.of(
                    "requests.received.total",
                    "文中写明新收政府信息公开申请为17，表中为12。文中的数字等于新收与上年结转5件之和，结转的申请不应计入新收。",
                    "The text states 17 requests received, but the table has 12. The figure in the"
                        + " text is that of the table plus the 5 carried in, which are not received"
                        + " this year.",
                    "收到申请17件。",
                    "requests.received.total")
                .figures("12", "17")),
        passing(
            "none in the text and in the table",
            ReportMother.zeros2021()
                .says(
                    SectionKind.OVERVIEW,
                    "全年没有收到申请。",
                    ClaimDraft.value(ClaimKind.REQUESTS_RECEIVED, "0"))),
        notApplicable(
            "no sentence states it", ReportMother.clean2021(), "no sentence states such a figure"),
        notApplicable(
            "the figures are rounded, or those of the whole county",
            ReportMother.clean2021()
                .says(
                    SectionKind.OVERVIEW,
                    "收到申请200余件，全县320件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "200").rounded(),
                    ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "320").scoped("全县")),
            "requestsReceived is stated as approximate",
            "requestsReceived is stated for others than the agency alone"),
        notApplicable(
                "the table is absent",
                ReportMother.clean2021()
                    .withoutTable("requests")
                    .says(
                        SectionKind.OVERVIEW,
                        "收到申请17件。",
                        ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "17")),
                "table requests is absent")
            .beside("S04"),
        notApplicable(
                "the cell is blank",
                ReportMother.zeros2021()
                    .blank("requests.received.total", "")
                    .says(
                        SectionKind.OVERVIEW,
                        "收到申请17件。",
                        ClaimDraft.figure(ClaimKind.REQUESTS_RECEIVED, "17")),
                "requests.received.total is blank")
            .beside("S06"));
  }
}
