package org.gouji.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.rule.fixture.ReportMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void idsAndSeveritiesAreThoseThatWerePublished() {
    // given
    Map<String, Severity> published = new TreeMap<>();
    for (String id :
        List.of(
            "S01", "S03", "S04", "S05", "S07", "S08", "T301", "T302", "T303", "T401", "N01", "N02",
            "N03", "F01", "F03", "P01", "Y01")) {
      published.put(id, Severity.ERROR);
    }
    for (String id :
        List.of(
            "S02", "S06", "S09", "S10", "T201", "T202", "T203", "N04", "N05", "N06", "N07", "N08",
            "N09", "N10", "F02", "Q01", "Q02", "Q03", "Q04", "Q06", "Q07", "Y02", "Y03")) {
      published.put(id, Severity.WARNING);
    }
    for (String id : List.of("S11", "S12", "Q05", "F04", "Y04", "A01", "A02")) {
      published.put(id, Severity.INFO);
    }

    // when
    Map<String, Severity> built = new TreeMap<>();
    Catalogue.builtIn().rules().forEach(rule -> built.put(rule.id(), rule.severity()));

    // then
    assertThat(built).isEqualTo(published);
  }

  @Test
  void everyRuleIsDocumentedInBothLanguages() {
    for (RuleMetadata rule : Catalogue.builtIn().rules()) {
      for (Message text : List.of(rule.title(), rule.explanation(), rule.legalBasis())) {
        assertThat(text.zh()).as(rule.id()).matches(".*\\p{IsHan}.*").doesNotContain("\n");
        assertThat(text.en()).as(rule.id()).isNotBlank().doesNotContain("\n");
      }
      assertThat(rule.legalBasis().zh()).as(rule.id()).containsAnyOf("条例", "国办公开办函");
    }
  }

  @Test
  void tieOutsConcernTheEditionsThatHaveThem() {
    for (RuleMetadata rule : Catalogue.builtIn().rules()) {
      List<String> editions =
          ReportMother.TAXONOMY.editions().stream()
              .filter(
                  edition ->
                      edition.relations().stream()
                          .anyMatch(relation -> relation.rule().equals(rule.id())))
              .map(edition -> edition.id())
              .toList();
      boolean everywhere = editions.isEmpty() || editions.size() == 2;
      if (editions.isEmpty() && rule.id().startsWith("Y")) {
        continue; // No relation of one report; see the next test
      }
      assertThat(rule.editions()).as(rule.id()).isEqualTo(everywhere ? List.of() : editions);
    }
  }

  @Test
  void comparisonsOfYearsConcernTheEditionsThatHaveTheirFigures() {
    Map<String, List<String>> editions = new TreeMap<>();
    for (RuleMetadata rule : Catalogue.builtIn().rules()) {
      if (rule.id().startsWith("Y")) {
        editions.put(rule.id(), rule.editions());
      }
    }

    assertThat(editions)
        .isEqualTo(
            Map.of(
                "Y01",
                List.of(),
                "Y02",
                List.of("2021"),
                "Y03",
                List.of("2019"),
                "Y04",
                List.of()));
  }

  @Test
  void findsARuleByItsId() {
    assertThat(Catalogue.builtIn().find("T301")).map(RuleMetadata::id).contains("T301");
    assertThat(Catalogue.builtIn().find("T999")).isEmpty();
  }

  @Test
  void sortsItsRulesAndRefusesAnIdThatStandsTwice() {
    RuleMetadata first = rule("A1", 2020, 2021);
    RuleMetadata second = rule("B2", 2021, null);

    assertThat(new Catalogue(List.of(second, first)).rules()).containsExactly(first, second);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Catalogue(List.of(first, second, first)))
        .withMessage("a rule id stands twice in the catalogue");
  }

  @Test
  void aRuleIsInForceFromItsFirstYearToItsLast() {
    RuleMetadata rule = rule("A1", 2020, 2021);

    assertThat(new TreeSet<>(List.of(2019, 2020, 2021, 2022)))
        .filteredOn(rule::isInForceFor)
        .containsExactly(2020, 2021);
    assertThatIllegalArgumentException().isThrownBy(() -> rule("A1", 2022, 2021));
  }

  private static RuleMetadata rule(
      String id, @Nullable Integer fromYear, @Nullable Integer toYear) {
    Message text = new Message("规则", "rule");
    return new RuleMetadata(id, Severity.INFO, text, text, text, fromYear, toYear, List.of());
  }
}
