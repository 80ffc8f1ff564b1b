package org.gouji.parse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.parse.export.ReportFactsMother.CONCEPTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptCatalogueTest {

  @Test
  void aBeginningNamesAllConceptsBehindItInPresentationOrder() {
    assertThat(CONCEPTS.named("requests.received.*"))
        .containsExactly(
            "requests.received.naturalPerson",
            "requests.received.commercialEnterprise",
            "requests.received.researchInstitution",
            "requests.received.socialOrganization",
            "requests.received.legalServiceOrganization",
            "requests.received.otherOrganization",
            "requests.received.total");
    assertThat(CONCEPTS.named("*"))
        .containsAll(CONCEPTS.of("2019"))
        .containsAll(CONCEPTS.of("2021"));
  }

  @Test
  void anIdNamesItself() {
    assertThat(CONCEPTS.named("requests.received.total"))
        .containsExactly("requests.received.total");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"requests.received", "requests.lost.*", "*.total", "**", "REQUESTS.*", " "})
  void whatNamesNoConceptNamesNone(String pattern) {
    assertThat(CONCEPTS.named(pattern)).isEmpty();
  }

  @Test
  void knowsInWhichEditionsAConceptStands() {
    assertThat(CONCEPTS.editionsWith(List.of("proactive.fees.amount"))).containsExactly("2021");
    assertThat(CONCEPTS.editionsWith(List.of("proactive.rules.made"))).containsExactly("2019");
    assertThat(CONCEPTS.editionsWith(List.of("requests.received.total")))
        .containsExactly("2019", "2021");
  }

  @ParameterizedTest
  @CsvSource({
    "2019, requests.received.total, 件",
    "2019, proactive.licenses.previousItems, 项",
    "2019, proactive.licenses.change, 项",
    "2019, proactive.licenses.decisions, 件",
    "2019, proactive.procurement.projects, 项",
    "2019, proactive.procurement.amount, 万元",
    "2021, proactive.fees.amount, 万元"
  })
  void knowsWhatAFigureCounts(String edition, String concept, String unit) {
    assertThat(CONCEPTS.unit(edition, concept)).isEqualTo(unit);
  }

  @Test
  void callsAConceptOfAnEditionThatIsNoLongerKnownByItsId() {
    assertThat(CONCEPTS.label("2016", "requests.received.total"))
        .isEqualTo(new ConceptLabel("requests.received.total", "requests.received.total"));
    assertThat(CONCEPTS.unit("2016", "requests.received.total")).isNull();
  }
}
