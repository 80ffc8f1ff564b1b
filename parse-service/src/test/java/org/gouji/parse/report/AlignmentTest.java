package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.FileType;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.Rendering;
import org.gouji.parse.sample.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AlignmentTest {

  private static Stream<Rendering> renderings() {
    return Stream.concat(Stream.of(Layout.values()), Stream.of(FileType.values()));
  }

  static Stream<Arguments> editionsAndRenderings() {
    return TaxonomyLoader.builtIn().editions().stream()
        .flatMap(
            edition ->
                renderings()
                    .map(
                        rendering ->
                            Arguments.argumentSet(
                                edition.id() + " " + rendering, edition, rendering)));
  }

  @ParameterizedTest
  @MethodSource("editionsAndRenderings")
  void putsEveryFigureInItsConcept(Edition edition, Rendering rendering) {
    // given
    SampleReport sample = SampleReport.of(edition, 101);

    // when
    StructuredReport report = Parsed.report(sample.bytes(rendering), rendering.mediaType());

    // then
    assertThat(report.edition()).isEqualTo(edition.id());
    assertThat(printed(report)).isEqualTo(new TreeMap<>(sample.figures()));
    assertThat(report.facts().values())
        .allSatisfy(fact -> assertThat(fact.state()).isEqualTo(FactState.REPORTED));
  }

  @ParameterizedTest
  @MethodSource("editionsAndRenderings")
  void pointsEverySourceAtTheFigure(Edition edition, Rendering rendering) {
    // given
    SampleReport sample = SampleReport.of(edition, 5001);

    // when
    StructuredReport report = Parsed.report(sample.bytes(rendering), rendering.mediaType());

    // then
    report
        .facts()
        .forEach(
            (concept, fact) ->
                assertThat(report.text().substring(fact.source().start(), fact.source().end()))
                    .as(concept)
                    .isEqualTo(sample.figures().get(concept)));
  }

  @ParameterizedTest
  @MethodSource("editionsAndRenderings")
  void readsIdentityAndSections(Edition edition, Rendering rendering) {
    // given
    SampleReport sample = SampleReport.of(edition, 101);
    int year = edition.years().from();

    // when
    StructuredReport report = Parsed.report(sample.bytes(rendering), rendering.mediaType());

    // then
    assertThat(report.title()).isEqualTo("青禾县云溪镇人民政府" + year + "年政府信息公开工作年度报告");
    assertThat(report.agency().name()).isEqualTo("青禾县云溪镇人民政府");
    assertThat(report.year()).isEqualTo(year);
    assertThat(report.signedAt()).isEqualTo(LocalDate.of(year + 1, 1, 18));
    assertThat(report.sections()).extracting("number").containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.sections().get(0).text()).isEqualTo("本节说明第1部分的工作，全年共召开会议3次。");
    assertThat(report.sections().get(4).heading()).isEqualTo("五、存在的主要问题及改进情况");
  }

  static Map<String, String> printed(StructuredReport report) {
    Map<String, String> printed = new TreeMap<>();
    report.facts().forEach((concept, fact) -> printed.put(concept, printed(fact)));
    return printed;
  }

  private static String printed(Fact fact) {
    return fact.state() == FactState.REPORTED
        ? String.valueOf(fact.value())
        : fact.state() + " " + fact.text();
  }
}
