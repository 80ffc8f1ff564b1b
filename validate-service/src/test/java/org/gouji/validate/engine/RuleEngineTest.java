package org.gouji.validate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.rule.fixture.ReportMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
  private final RuleEngine engine = new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);

  @Test
  void everyRuleIsSilentOnACleanReportOfEitherEdition() {
    for (StructuredReport report :
        List.of(ReportMother.clean2019().build(), ReportMother.clean2021().build())) {
      // when
      Validation validation = engine.validate(report);

      // then
      assertThat(validation.findings()).isEmpty();
      assertThat(validation.results())
          .extracting(RuleResult::outcome)
          .containsOnly(RuleOutcome.PASSED, RuleOutcome.NOT_APPLICABLE);
      assertThat(validation.results())
          .filteredOn(result -> result.outcome() == RuleOutcome.NOT_APPLICABLE)
          .allMatch(RuleEngineTest::doesNotConcernIt);
    }
  }

  /** Another edition's tables, other reports, or a sentence that the report does not have. */
  private static boolean doesNotConcernIt(RuleResult result) {
    return result.reasons().stream()
        .allMatch(
            reason ->
                reason.contains("does not concern the tables")
                    || reason.startsWith("not in force for the reporting year")
                    || reason.startsWith("no sentence ")
                    || reason.startsWith("the text states no change ")
                    || reason.equals("it is the report's first revision")
                    || reason.equals("no register has the agency")
                    || reason.equals("the narrative was not compared with others")
                    || reason.equals("no comparable agencies are known")
                    || reason.matches("the report on \\d{4} is not known")
                    || reason.contains("do not both state fees"));
  }

  @Test
  void aResultStandsForEveryRuleOfTheCatalogueSortedById() {
    // when
    Validation validation = engine.validate(ReportMother.clean2021().build());

    // then
    assertThat(validation.results())
        .extracting(RuleResult::ruleId)
        .containsExactly(
            "A01", "A02", "F01", "F02", "F03", "F04", "N01", "N02", "N03", "N04", "N05", "N06",
            "N07", "N08", "N09", "N10", "P01", "Q01", "Q02", "Q03", "Q04", "Q05", "Q06", "Q07",
            "S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S11", "S12",
            "T201", "T202", "T203", "T301", "T302", "T303", "T401", "Y01", "Y02", "Y03", "Y04");
  }

  @Test
  void aFindingCarriesSeverityAndLegalBasisOfItsRule() {
    // given
    StructuredReport report = ReportMother.clean2021().body(SectionKind.PROBLEMS, "无").build();

    // when
    Validation validation = engine.validate(report);

    // then
    assertThat(validation.findings())
        .extracting(Finding::ruleId, Finding::severity, Finding::subject, Finding::basis)
        .containsExactly(tuple("S10", Severity.WARNING, "problems", "《中华人民共和国政府信息公开条例》第五十条"));
  }

  @Test
  void equalReportsGiveEqualValidations() {
    // given
    StructuredReport report =
        ReportMother.clean2019()
            .raise("requests.granted.total", 3)
            .blank("remedies.reconsideration.total", "")
            .build();

    // when
    Validation first = engine.validate(report);
    Validation second = new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY).validate(report);

    // then
    assertThat(second).isEqualTo(first);
  }

  @Test
  void findingsOfOneRuleKeepTheOrderOfTheReportAndRulesThatOfTheirIds() {
    // given
    StructuredReport report =
        ReportMother.clean2019()
            .words("remedies.reconsideration.total", "若干")
            .words("proactive.rules.made", "不详")
            .says(SectionKind.OVERVIEW, "召开会议余次。")
            .build();

    // when
    Validation validation = engine.validate(report);

    // then
    assertThat(validation.findings())
        .extracting(finding -> finding.ruleId() + " " + finding.subject())
        .containsExactly(
            "Q01 召开会议余次", "S07 proactive.rules.made", "S07 remedies.reconsideration.total");
  }

  @Test
  void aRuleThatCrashesIsASystemErrorAndTheOthersStillRun() {
    // given
    Rule fails = rule("B2", RuleCheck.of(List.of(violation("whole")), List.of("row x is absent")));
    Rule twice = rule("C3", null);
    RuleEngine withCrash =
        new RuleEngine(
            new Catalogue(
                List.of(metadata("C3", null), metadata("B2", null), metadata("A1", null))),
            ReportMother.TAXONOMY,
            List.of(crashing("A1"), fails, twice));

    // when
    Validation validation = withCrash.validate(ReportMother.clean2021().build());

    // then
    assertThat(validation.results())
        .containsExactly(
            new RuleResult("A1", RuleOutcome.SYSTEM_ERROR, List.of("the rule crashed")),
            new RuleResult("B2", RuleOutcome.FAILED, List.of("row x is absent")),
            new RuleResult("C3", RuleOutcome.PASSED, List.of()));
    assertThat(validation.findings())
        .containsExactly(
            new Finding(
                "B2",
                Severity.INFO,
                "whole",
                new Message("错", "wrong"),
                "依据",
                List.of(new Evidence(null, null, "全文", null)),
                null,
                null));
  }

  @Test
  void tellsTheIdOfEveryRuleThatCrashes() {
    // given
    List<String> told = new ArrayList<>();
    RuleSet set =
        RuleSet.of(
            new Catalogue(List.of(metadata("A1", null), metadata("B2", null))),
            List.of(crashing("A1"), rule("B2", null)));

    // when
    new RuleEngine(new RulesInForce(set), ReportMother.TAXONOMY, told::add)
        .validate(ReportMother.clean2021().build());

    // then
    assertThat(told).containsExactly("A1");
  }

  @Test
  void anEditionThatThisServiceDoesNotKnowIsASystemErrorOfTheRulesThatReadTables() {
    // given
    Taxonomy older = new Taxonomy(List.of(ReportMother.TAXONOMY.edition("2019")));
    RuleEngine outdated = new RuleEngine(catalogueWithout("T202"), older);

    // when
    Validation validation =
        outdated.validate(ReportMother.clean2021().says(SectionKind.OVERVIEW, "来信余件。").build());

    // then
    assertThat(validation.findings()).extracting(Finding::ruleId).containsExactly("Q01");
    assertThat(validation.results())
        .filteredOn(result -> result.outcome() == RuleOutcome.SYSTEM_ERROR)
        .extracting(RuleResult::ruleId)
        .containsExactly(
            "Q05", "S01", "S04", "S05", "S06", "S07", "S08", "S12", "T301", "T302", "T303", "T401");
  }

  @Test
  void aRuleIsNotApplicableOutsideTheYearsItIsInForceFor() {
    // given
    RuleEngine limited =
        new RuleEngine(
            new Catalogue(List.of(metadata("B2", 2022))),
            ReportMother.TAXONOMY,
            List.of(rule("B2", RuleCheck.of(List.of(violation("whole")), List.of()))));

    // when
    Validation before = limited.validate(ReportMother.clean("2021", 2021).build());
    Validation since = limited.validate(ReportMother.clean("2021", 2022).build());
    Validation unknown = limited.validate(ReportMother.clean2021().year(null).build());

    // then
    assertThat(before.results())
        .containsExactly(
            new RuleResult(
                "B2",
                RuleOutcome.NOT_APPLICABLE,
                List.of("not in force for the reporting year 2021")));
    assertThat(since.results())
        .containsExactly(new RuleResult("B2", RuleOutcome.FAILED, List.of()));
    assertThat(unknown.results())
        .containsExactly(
            new RuleResult(
                "B2", RuleOutcome.NOT_APPLICABLE, List.of("the reporting year is unknown")));
  }

  @Test
  void refusesACatalogueThatDoesNotMatchTheRules() {
    List<RuleMetadata> onlyInCatalogue = new ArrayList<>(Catalogue.builtIn().rules());
    onlyInCatalogue.add(metadata("Z99", null));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleEngine(new Catalogue(onlyInCatalogue), ReportMother.TAXONOMY))
        .withMessage("nothing checks rule Z99");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleEngine(catalogueWithout("T301"), ReportMother.TAXONOMY))
        .withMessage("rules without an entry in the catalogue: [T301]");
  }

  @Test
  void refusesTwoViolationsAboutOneSubject() {
    // given
    Rule careless =
        new Rule() {
          @Override
          public String id() {
            return "B2";
          }

          @Override
          public RuleCheck check(ReportContext report) {
            return RuleCheck.of(List.of(violation("same"), violation("same")), List.of());
          }
        };
    RuleEngine withIt =
        new RuleEngine(
            new Catalogue(List.of(metadata("B2", null))), ReportMother.TAXONOMY, List.of(careless));

    // when
    Validation validation = withIt.validate(ReportMother.clean2021().build());

    // then
    assertThat(validation.results())
        .containsExactly(
            new RuleResult("B2", RuleOutcome.SYSTEM_ERROR, List.of("the rule crashed")));
  }

  private static Catalogue catalogueWithout(String ruleId) {
    return new Catalogue(
        Catalogue.builtIn().rules().stream().filter(rule -> !rule.id().equals(ruleId)).toList());
  }

  private static RuleMetadata metadata(String id, @Nullable Integer fromYear) {
    Message text = new Message("规则", "rule");
    return new RuleMetadata(
        id, Severity.INFO, text, text, new Message("依据", "basis"), fromYear, null, List.of());
  }

  private static Violation violation(String subject) {
    return Violation.of(
        subject, new Message("错", "wrong"), List.of(new Evidence(null, null, "全文", null)));
  }

  private static Rule crashing(String id) {
    return new Rule() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public RuleCheck check(ReportContext report) {
        throw new IllegalStateException("planted");
      }
    };
  }

  private static Rule rule(String id, @Nullable RuleCheck end) {
    return new Rule() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public RuleCheck check(ReportContext report) {
        return end == null ? new RuleCheck.Passed() : end;
      }
    };
  }
}
