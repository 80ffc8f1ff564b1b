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

class RemediesFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N03";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "litigations are both groups together, reconsiderations have a result of their own",
            ReportMother.zeros2021()
                .figure("remedies.litigationDirect.upheld", "2")
                .figure("remedies.litigationDirect.total", "2")
                .figure("remedies.litigationAfterReconsideration.other", "5")
                .figure("remedies.litigationAfterReconsideration.total", "5")
                .figure("remedies.reconsideration.upheld", "8")
                .figure("remedies.reconsideration.total", "8")
                .says(
                    SectionKind.OVERVIEW,
                    "被申请行政复议8件，其中维持6件；行政诉讼3件。",
                    ClaimDraft.figure(ClaimKind.RECONSIDERATIONS, "8"),
                    ClaimDraft.figure(ClaimKind.RECONSIDERATIONS_UPHELD, "6"),
                    ClaimDraft.figure(ClaimKind.LITIGATIONS, "3")),
            ExpectedFinding.of(
                    "remedies.reconsideration.upheld",
                    "文中写明行政复议（结果维持）为6，表中为8。",
                    "The text states 6 reconsiderations (upheld), but the table has 8.",
                    "被申请行政复议8件，其中维持6件；行政诉讼3件。",
                    "remedies.reconsideration.upheld")
                .figures("8", "6"),
            ExpectedFinding.of(
                    "remedies.litigation.total",
                    "文中写明行政诉讼为3，表中为7。",
                    "The text states 3 litigations, but the table has 7.",
                    "被申请行政复议8件，其中维持6件；行政诉讼3件。",
                    "remedies.litigationDirect.total",
                    "remedies.litigationAfterReconsideration.total")
                .figures("7", "3")),
        passing(
            "both groups of litigations together",
            ReportMother.zeros2021()
                .figure("remedies.litigationDirect.upheld", "2")
                .figure("remedies.litigationDirect.total", "2")
                .figure("remedies.litigationAfterReconsideration.other", "5")
                .figure("remedies.litigationAfterReconsideration.total", "5")
                .says(
                    SectionKind.OVERVIEW,
                    "行政诉讼7件，其中复议后起诉5件。",
                    ClaimDraft.figure(ClaimKind.LITIGATIONS, "7"),
                    ClaimDraft.figure(ClaimKind.LITIGATIONS_AFTER_RECONSIDERATION, "5"))),
        notApplicable(
            "no sentence states it", ReportMother.clean2019(), "no sentence states such a figure"),
        notApplicable(
                "one of both groups is blank",
                ReportMother.zeros2021()
                    .blank("remedies.litigationDirect.total", "/")
                    .says(
                        SectionKind.OVERVIEW,
                        "行政诉讼7件。",
                        ClaimDraft.figure(ClaimKind.LITIGATIONS, "7")),
                "remedies.litigationDirect.total is blank")
            .beside("S12"));
  }
}
