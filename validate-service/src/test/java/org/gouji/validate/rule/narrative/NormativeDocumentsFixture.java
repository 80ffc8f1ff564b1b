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

class NormativeDocumentsFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "N05";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "issued and in force are other than in the table",
            ReportMother.zeros2021()
                .figure("proactive.normativeDocuments.issued", "4")
                .figure("proactive.normativeDocuments.inForce", "23")
                .says(
                    SectionKind.OVERVIEW,
                    "制发行政规范性文件5件，现行有效22件。",
                    ClaimDraft.figure(ClaimKind.NORMATIVE_DOCUMENTS_ISSUED, "5"),
                    ClaimDraft.figure(ClaimKind.NORMATIVE_DOCUMENTS_IN_FORCE, "22")),
            ExpectedFinding.of(
                    "proactive.normativeDocuments.issued",
                    "文中写明规范性文件制发为5，表中为4。",
                    "The text states 5 normative documents issued, but the table has 4.",
                    "制发行政规范性文件5件，现行有效22件。",
                    "proactive.normativeDocuments.issued")
                .figures("4", "5"),
            ExpectedFinding.of(
                    "proactive.normativeDocuments.inForce",
                    "文中写明规范性文件现行有效为22，表中为23。",
                    "The text states 22 normative documents in force, but the table has 23.",
                    "制发行政规范性文件5件，现行有效22件。",
                    "proactive.normativeDocuments.inForce")
                .figures("23", "22")),
        failing(
            "what is issued in the terms of 2021 was made in those of 2019",
            ReportMother.zeros2019()
                .figure("proactive.rules.made", "2")
                .says(
                    SectionKind.PROACTIVE_DISCLOSURE,
                    "制定规章1件。",
                    ClaimDraft.figure(ClaimKind.RULES_ISSUED, "1")),
            ExpectedFinding.of(
                    "proactive.rules.made",
                    "文中写明规章制发为1，表中为2。",
                    "The text states 1 rules issued, but the table has 2.",
                    "制定规章1件。",
                    "proactive.rules.made")
                .figures("2", "1")),
        passing(
            "as in the table",
            ReportMother.zeros2021()
                .figure("proactive.normativeDocuments.repealed", "3")
                .says(
                    SectionKind.OVERVIEW,
                    "废止行政规范性文件3件。",
                    ClaimDraft.figure(ClaimKind.NORMATIVE_DOCUMENTS_REPEALED, "3"))),
        notApplicable(
            "the edition does not ask for those in force",
            ReportMother.zeros2019()
                .says(
                    SectionKind.OVERVIEW,
                    "现行有效的规范性文件67件。",
                    ClaimDraft.figure(ClaimKind.NORMATIVE_DOCUMENTS_IN_FORCE, "67")),
            "edition 2019 has no figure for normativeDocumentsInForce"),
        notApplicable(
            "no sentence states it", ReportMother.clean2019(), "no sentence states such a figure"));
  }
}
