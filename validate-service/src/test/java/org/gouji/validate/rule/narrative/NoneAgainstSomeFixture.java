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

class NoneAgainstSomeFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N02";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "the text says none and the tables have some",
            ReportMother.zeros2021()
                .figure("requests.received.naturalPerson", "3")
                .figure("requests.received.total", "3")
                .figure("requests.carriedOut.naturalPerson", "3")
                .figure("requests.carriedOut.total", "3")
                .figure("remedies.litigationDirect.upheld", "2")
                .figure("remedies.litigationDirect.total", "2")
                .says(
                    SectionKind.OVERVIEW,
                    "未收到申请，也未发生行政诉讼。",
                    ClaimDraft.value(ClaimKind.REQUESTS_RECEIVED, "0"),
                    ClaimDraft.value(ClaimKind.LITIGATIONS, "0")),
            ExpectedFinding.of(
                    "requests.received.total",
                    "文中称没有新收政府信息公开申请，表中却为3。",
                    "The text says that there were no requests received, but the table has 3.",
                    "未收到申请，也未发生行政诉讼。",
                    "requests.received.total")
                .figures("3", "0"),
            ExpectedFinding.of(
                    "remedies.litigation.total",
                    "文中称没有行政诉讼，表中却为2。",
                    "The text says that there were no litigations, but the table has 2.",
                    "未收到申请，也未发生行政诉讼。",
                    "remedies.litigationDirect.total",
                    "remedies.litigationAfterReconsideration.total")
                .figures("2", "0")),
        failing(
            "the text has some and the table none",
            ReportMother.zeros2019()
                .says(
                    SectionKind.REMEDIES,
                    "发生行政复议4件。",
                    ClaimDraft.figure(ClaimKind.RECONSIDERATIONS, "4")),
            ExpectedFinding.of(
                    "remedies.reconsideration.total",
                    "文中写明行政复议为4，表中却为0。",
                    "The text states 4 reconsiderations, but the table has none.",
                    "发生行政复议4件。",
                    "remedies.reconsideration.total")
                .figures("0", "4")),
        passing(
                "some against some is for others to judge",
                ReportMother.zeros2019()
                    .figure("remedies.reconsideration.other", "3")
                    .figure("remedies.reconsideration.total", "3")
                    .says(
                        SectionKind.OVERVIEW,
                        "发生行政复议4件。",
                        ClaimDraft.figure(ClaimKind.RECONSIDERATIONS, "4")))
            .beside("N03"),
        notApplicable(
            "no sentence states it", ReportMother.clean2019(), "no sentence states such a figure"));
  }
}
