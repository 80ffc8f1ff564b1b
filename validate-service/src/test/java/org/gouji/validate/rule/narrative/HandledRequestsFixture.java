package org.gouji.validate.rule.narrative;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ClaimDraft;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class HandledRequestsFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N06";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "closed, refused and carried over are other than in the table",
            handled()
                .says(
                    SectionKind.OVERVIEW,
                    "办结15件，不予公开4件，结转下年度5件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_ANSWERED, "15"),
                    ClaimDraft.figure(ClaimKind.REQUESTS_DENIED, "4"),
                    ClaimDraft.figure(ClaimKind.REQUESTS_CARRIED_OUT, "5")),
            ExpectedFinding.of(
                    "requests.processedTotal.total",
                    "文中写明办结申请为15，表中为14。",
                    "The text states 15 requests answered, but the table has 14.",
                    "办结15件，不予公开4件，结转下年度5件。",
                    "requests.processedTotal.total")
                .figures("14", "15"),
            ExpectedFinding.of(
                    "requests.denied.total",
                    "文中写明不予公开为4，表中为6。",
                    "The text states 4 requests denied, but the table has 6.",
                    "办结15件，不予公开4件，结转下年度5件。",
                    "requests.denied.stateSecret.total",
                    "requests.denied.prohibitedByLaw.total",
                    "requests.denied.securityAndStability.total",
                    "requests.denied.thirdPartyRights.total",
                    "requests.denied.internalAffairs.total",
                    "requests.denied.processInformation.total",
                    "requests.denied.enforcementFiles.total",
                    "requests.denied.administrativeQueries.total")
                .figures("6", "4"),
            ExpectedFinding.of(
                    "requests.carriedOut.total",
                    "文中写明结转下年度申请为5，表中为6。",
                    "The text states 5 requests carried over, but the table has 6.",
                    "办结15件，不予公开4件，结转下年度5件。",
                    "requests.carriedOut.total")
                .figures("6", "5")),
        passing(
            "the sentence states a part of the table's figure beside it",
            handled()
                .says(
                    SectionKind.OVERVIEW,
                    "办结14件，其中当年办结11件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_ANSWERED, "14"),
                    ClaimDraft.figure(ClaimKind.REQUESTS_ANSWERED, "11"))),
        passing(
            "answers leave out what needs none",
            handled()
                .says(
                    SectionKind.OVERVIEW,
                    "答复13件，结转下年度6件。",
                    ClaimDraft.figure(ClaimKind.REQUESTS_ANSWERED, "13"),
                    ClaimDraft.figure(ClaimKind.REQUESTS_CARRIED_OUT, "6"))),
        passing(
                "sentences contradict each other, which N10 tells",
                handled()
                    .says(
                        SectionKind.OVERVIEW,
                        "申请均已办结，结转下年度3件。",
                        ClaimDraft.words(ClaimKind.ALL_ANSWERED),
                        ClaimDraft.figure(ClaimKind.REQUESTS_CARRIED_OUT, "3")))
            .beside("N10"),
        notApplicable(
            "no sentence states it", ReportMother.clean2019(), "no sentence states such a figure"));
  }

  private static ReportBuilder handled() {
    return ReportMother.zeros2021()
        .figure("requests.received.naturalPerson", "20")
        .figure("requests.received.total", "20")
        .figure("requests.granted.naturalPerson", "7")
        .figure("requests.granted.total", "7")
        .figure("requests.denied.stateSecret.naturalPerson", "4")
        .figure("requests.denied.stateSecret.total", "4")
        .figure("requests.denied.processInformation.naturalPerson", "2")
        .figure("requests.denied.processInformation.total", "2")
        .figure("requests.notProcessed.repeated.naturalPerson", "1")
        .figure("requests.notProcessed.repeated.total", "1")
        .figure("requests.processedTotal.naturalPerson", "14")
        .figure("requests.processedTotal.total", "14")
        .figure("requests.carriedOut.naturalPerson", "6")
        .figure("requests.carriedOut.total", "6");
  }
}
