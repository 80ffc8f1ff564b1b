package org.gouji.parse.contract.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition.Notice;
import org.gouji.parse.contract.taxonomy.Edition.Years;
import org.gouji.parse.contract.taxonomy.Relation.Axis;
import org.gouji.parse.contract.taxonomy.Relation.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInEditionsTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("gouji.seeds", "../../../shared/seeds"), "expected");

  private final Taxonomy taxonomy = TaxonomyLoader.builtIn();

  @Test
  void namesTheNoticeAndTheReportingYearsOfBothEditions() {
    assertThat(taxonomy.editions())
        .extracting(Edition::id, Edition::notice, Edition::years)
        .containsExactly(
            tuple(
                "2019",
                new Notice("关于政府信息公开工作年度报告有关事项的通知", "国办公开办函〔2019〕60号", null),
                new Years(2019, 2020)),
            tuple(
                "2021",
                new Notice(
                    "关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知", "国办公开办函〔2021〕30号", LocalDate.of(2021, 9, 26)),
                new Years(2021, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void holdsExactlyTheConceptsOfThePublicContractInTheirOrder(String edition) throws IOException {
    // given the list that is public
    List<String> published;
    try (InputStream list = getClass().getResourceAsStream("/concepts/" + edition + ".txt")) {
      published = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    // then
    assertThat(taxonomy.edition(edition).concepts().keySet()).containsExactlyElementsOf(published);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void holdsTheConceptsOfRealReports(String edition) throws IOException {
    // given the facts of real reports, where they are at hand
    assumeTrue(Files.isDirectory(SEEDS), "no seed reports at " + SEEDS);
    List<List<String>> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.toList()) {
        JsonNode report = new ObjectMapper().readTree(file.toFile());
        if (report.get("edition").asText().equals(edition)) {
          reports.add(report.get("facts").properties().stream().map(e -> e.getKey()).toList());
        }
      }
    }

    // then
    assertThat(reports)
        .isNotEmpty()
        .allSatisfy(
            facts ->
                assertThat(taxonomy.edition(edition).concepts().keySet())
                    .containsExactlyInAnyOrderElementsOf(facts));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void hasTheSixSectionsInPrescribedOrder(Edition edition) {
    assertThat(edition.sections())
        .extracting(SectionHeading::kind)
        .containsExactly(SectionKind.values());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void hasThreeTablesInTheirSections(Edition edition) {
    assertThat(edition.tables())
        .extracting(Table::id, Table::section)
        .containsExactly(
            tuple("proactive", SectionKind.PROACTIVE_DISCLOSURE),
            tuple("requests", SectionKind.REQUESTS),
            tuple("remedies", SectionKind.REMEDIES));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void tellsRowsAndColumnsOfABlockApartByEveryWording(Edition edition) {
    for (Table table : edition.tables()) {
      for (Block block : table.blocks()) {
        assertThat(block.rows())
            .flatExtracting(row -> wordings(row.label()))
            .doesNotHaveDuplicates();
        assertThat(block.columns())
            .flatExtracting(column -> wordings(column.label()))
            .doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void countsEverythingButMoneyAndChanges(Edition edition) {
    assertThat(edition.concepts().values())
        .filteredOn(concept -> concept.type() != FigureType.COUNT)
        .extracting(Concept::id, Concept::type)
        .containsExactlyElementsOf(
            edition.id().equals("2019")
                ? List.of(
                    tuple("proactive.licenses.change", FigureType.CHANGE),
                    tuple("proactive.otherServices.change", FigureType.CHANGE),
                    tuple("proactive.penalties.change", FigureType.CHANGE),
                    tuple("proactive.coerciveMeasures.change", FigureType.CHANGE),
                    tuple("proactive.fees.change", FigureType.CHANGE),
                    tuple("proactive.procurement.amount", FigureType.AMOUNT))
                : List.of(tuple("proactive.fees.amount", FigureType.AMOUNT)));
  }

  @Test
  void tiesOutTheEditionOf2019() {
    assertThat(taxonomy.edition("2019").relations())
        .extracting(Relation::rule, Relation::axis, Relation::comparison)
        .containsExactly(
            tuple("T201", Axis.PER_ROW, Comparison.AT_MOST),
            tuple("T203", Axis.PER_ROW, Comparison.AT_LEAST),
            tuple("T301", Axis.PER_COLUMN, Comparison.EQUAL),
            tuple("T302", Axis.PER_ROW, Comparison.EQUAL),
            tuple("T303", Axis.PER_COLUMN, Comparison.EQUAL),
            tuple("T401", Axis.PER_ROW, Comparison.EQUAL));
  }

  @Test
  void tiesOutTheEditionOf2021() {
    assertThat(taxonomy.edition("2021").relations())
        .extracting(Relation::rule, Relation::axis, Relation::comparison)
        .containsExactly(
            tuple("T202", Axis.PER_ROW, Comparison.AT_LEAST),
            tuple("T301", Axis.PER_COLUMN, Comparison.EQUAL),
            tuple("T302", Axis.PER_ROW, Comparison.EQUAL),
            tuple("T303", Axis.PER_COLUMN, Comparison.EQUAL),
            tuple("T401", Axis.PER_ROW, Comparison.EQUAL));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void addsUpEveryOutcomeButTheirTotal(Edition edition) {
    // given the rows that stand among the outcomes
    List<String> outcomes =
        edition.table("requests").blocks().get(0).rows().stream()
            .filter(row -> row.path().contains("results"))
            .map(Row::id)
            .filter(row -> !row.equals("requests.processedTotal"))
            .toList();

    // then
    assertThat(edition.relations())
        .filteredOn(relation -> relation.rule().equals("T303"))
        .singleElement()
        .extracting(Relation::left, Relation::right)
        .containsExactly(outcomes, List.of("requests.processedTotal"));
  }

  private static List<Edition> editions() {
    return TaxonomyLoader.builtIn().editions();
  }

  private static List<String> wordings(Label label) {
    return label.wordings().toList();
  }
}
