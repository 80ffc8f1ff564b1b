package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.Damage;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged tables, at places that fixed seeds decide: nothing may shift. */
class DamagedAlignmentTest {
  private static final int TRIALS = 4;

  static Stream<Arguments> damagesAndLayouts() {
    return Stream.of(Damage.values())
        .flatMap(
            damage ->
                Stream.of(Layout.values())
                    .map(layout -> Arguments.argumentSet(damage + " " + layout, damage, layout)));
  }

  @ParameterizedTest
  @MethodSource("damagesAndLayouts")
  void noDamageShiftsAFigure(Damage damage, Layout layout) {
    for (Edition edition : TaxonomyLoader.builtIn().editions()) {
      for (int seed = 0; seed < TRIALS; seed++) {
        // given
        SampleReport sample = damage.of(SampleReport.of(edition, 1001), seed);

        // when
        StructuredReport report = Parsed.report(sample.bytes(layout), layout.mediaType());

        // then
        assertThat(AlignmentTest.printed(report))
            .as("edition %s, seed %d", edition.id(), seed)
            .isEqualTo(new TreeMap<>(sample.figures()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void dashesAreBlankAndStrangeTextIsUnreadableWhereTheyStand(Layout layout) {
    for (Edition edition : TaxonomyLoader.builtIn().editions()) {
      for (int seed = 0; seed < TRIALS; seed++) {
        // given
        SampleReport sample = SampleReport.of(edition, 1001);
        List<String> concepts = new ArrayList<>(sample.figures().keySet());
        Random random = new Random(seed);
        Map<String, String> planted = new TreeMap<>();
        for (String text : List.of("—", "/", "无", "若干", "O")) {
          String concept = concepts.remove(random.nextInt(concepts.size()));
          sample.printing(concept, text);
          planted.put(concept, text);
        }

        // when
        StructuredReport report = Parsed.report(sample.bytes(layout), layout.mediaType());

        // then
        planted.forEach(
            (concept, text) -> {
              Fact fact = report.facts().get(concept);
              boolean nothing = List.of("—", "/", "无").contains(text);
              assertThat(fact.state())
                  .as("%s printing %s, edition %s", concept, text, edition.id())
                  .isEqualTo(nothing ? FactState.BLANK : FactState.UNREADABLE);
              assertThat(fact.text()).isEqualTo(text);
              assertThat(fact.value()).isNull();
            });
        assertThat(states(report).get(FactState.REPORTED))
            .isEqualTo(report.facts().size() - planted.size());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void emptyCellsAreBlankWhereTheyStand(Layout layout) {
    for (Edition edition : TaxonomyLoader.builtIn().editions()) {
      for (int seed = 0; seed < TRIALS; seed++) {
        // given
        SampleReport sample = SampleReport.of(edition, 1001);
        List<String> concepts = new ArrayList<>(sample.figures().keySet());
        Random random = new Random(seed);
        Map<String, String> expected = new TreeMap<>(sample.figures());
        for (int n = 0; n < 4; n++) {
          String concept = concepts.remove(random.nextInt(concepts.size()));
          sample.printing(concept, "");
          expected.put(concept, FactState.BLANK + " ");
        }

        // when
        StructuredReport report = Parsed.report(sample.bytes(layout), layout.mediaType());

        // then
        assertThat(AlignmentTest.printed(report))
            .as("edition %s, seed %d", edition.id(), seed)
            .isEqualTo(expected);
      }
    }
  }

  private static Map<FactState, Integer> states(StructuredReport report) {
    Map<FactState, Integer> states = new EnumMap<>(FactState.class);
    report.facts().values().forEach(fact -> states.merge(fact.state(), 1, Integer::sum));
    return states;
  }
}
