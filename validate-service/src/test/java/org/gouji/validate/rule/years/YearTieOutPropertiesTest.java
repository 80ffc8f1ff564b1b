package org.gouji.validate.rule.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.Series;

class YearTieOutPropertiesTest {
  private final RuleEngine engine = new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);

  @Property(tries = 60)
  void whatIsCarriedOverAndInForceIsFoundAsComputedByHand(
      @ForAll long seed, @ForAll long seedBefore) {
    // given two years that have nothing to do with each other
    StructuredReport now = Series.report("2021", 2024, seed).build();
    StructuredReport before = Series.report("2021", 2023, seedBefore).build();

    // when
    Validation validation = engine.validate(now, Circumstances.NONE.withPreviousYear(before));

    // then
    Map<String, BigDecimal> wanted = new TreeMap<>();
    for (String column : Series.applicants()) {
      BigDecimal out = figure(before, "requests.carriedOut." + column);
      if (out.compareTo(figure(now, "requests.carriedIn." + column)) != 0) {
        wanted.put("Y01 " + column, out);
      }
    }
    for (String row : new String[] {"proactive.rules", "proactive.normativeDocuments"}) {
      BigDecimal left =
          figure(before, row + ".inForce")
              .add(figure(now, row + ".issued"))
              .subtract(figure(now, row + ".repealed"));
      if (left.compareTo(figure(now, row + ".inForce")) != 0) {
        wanted.put("Y02 " + row, left);
      }
    }
    assertThat(expected(validation, "Y01", "Y02")).isEqualTo(wanted);
  }

  @Property(tries = 30)
  void aSeriesThatGoesOnIsSilent(@ForAll boolean newer, @ForAll long seed) {
    // given
    String edition = newer ? "2021" : "2019";
    int year = newer ? 2023 : 2020;
    StructuredReport report = Series.report(edition, year, seed).build();
    StructuredReport before =
        Series.before(Series.report(edition, year, seed), edition, year, seed).build();

    // when
    Validation validation = engine.validate(report, Circumstances.NONE.withPreviousYear(before));

    // then
    assertThat(validation.findings()).isEmpty();
  }

  private static Map<String, BigDecimal> expected(Validation validation, String... rules) {
    Map<String, BigDecimal> expected = new TreeMap<>();
    for (Finding finding : validation.findings()) {
      if (List.of(rules).contains(finding.ruleId())) {
        expected.put(finding.ruleId() + " " + finding.subject(), finding.expected());
      }
    }
    return expected;
  }

  private static BigDecimal figure(StructuredReport report, String concept) {
    Fact fact = report.facts().get(concept);
    return Objects.requireNonNull(fact.value());
  }
}
