package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A row or column that a document leaves out is missing, and what is printed stays in its place.
 */
class AbsentLinesTest {

  @ParameterizedTest
  @EnumSource(Layout.class)
  void missesTheFirstRowOfATable(Layout layout) {
    misses(layout, sample -> sample.withoutRow("proactive.rules"), "proactive.rules.");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void missesARowOfAFigureOrTwo(Layout layout) {
    misses(layout, sample -> sample.withoutRow("proactive.fees"), "proactive.fees.");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void missesAColumnInEveryGroupOfTableFour(Layout layout) {
    misses(layout, sample -> sample.withoutColumn("remedies", "pending"), "remedies.*.pending");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void missesAGroupOfTableFour(Layout layout) {
    misses(
        layout,
        sample -> sample.withoutLastSideBySide("remedies"),
        "remedies.litigationAfterReconsideration.");
  }

  private static void misses(Layout layout, UnaryOperator<SampleReport> damage, String concepts) {
    for (Edition edition : TaxonomyLoader.builtIn().editions()) {
      // given
      SampleReport sample = damage.apply(SampleReport.of(edition, 1001));
      Set<String> absent =
          edition.concepts().keySet().stream()
              .filter(
                  concept ->
                      concept.matches(concepts.replace(".", "\\.").replace("*", "\\w+") + ".*"))
              .collect(Collectors.toSet());
      Map<String, String> rest = new TreeMap<>(sample.figures());
      rest.keySet().removeAll(absent);

      // when
      StructuredReport report = Parsed.report(sample.bytes(layout), layout.mediaType());

      // then
      Map<String, String> printed = new TreeMap<>();
      report
          .facts()
          .forEach(
              (concept, fact) -> {
                if (fact.state() != FactState.MISSING) {
                  printed.put(concept, text(fact));
                }
              });
      assertThat(printed).as("edition %s", edition.id()).isEqualTo(rest);
    }
  }

  private static String text(Fact fact) {
    return fact.state() == FactState.REPORTED ? String.valueOf(fact.value()) : fact.state().name();
  }
}
