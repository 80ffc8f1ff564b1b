package org.gouji.validate.rule.tieout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.rule.EvidenceCheck;
import org.gouji.validate.rule.fixture.ConsistentFigures;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;

class TieOutPropertiesTest {
  private static final Set<String> CARRIED_OVER =
      Set.of(
          "requests.received",
          "requests.carriedIn",
          "requests.processedTotal",
          "requests.carriedOut");

  private final RuleEngine engine = new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);

  @Property(tries = 150)
  void consistentTablesAreSilent(
      @ForAll boolean newer,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 100_000) int bound) {
    // given
    StructuredReport report = drawn(newer, seed, bound).build();

    // when
    Validation validation = engine.validate(report);

    // then
    assertThat(validation.findings()).isEmpty();
  }

  @Property(tries = 400)
  void aSingleChangedFigureIsFoundByEveryTieOutThatItTakesPartIn(
      @ForAll boolean newer,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 199) int which,
      @ForAll @IntRange(min = 1, max = 50) int by) {
    // given
    ReportBuilder report = drawn(newer, seed, 12);
    List<String> concepts =
        List.copyOf(ReportMother.TAXONOMY.edition(newer ? "2021" : "2019").concepts().keySet());
    String changed = concepts.get(which % concepts.size());
    report.raise(changed, by);

    // when
    Validation validation = engine.validate(report.build());

    // then
    Set<String> found = new TreeSet<>();
    for (Finding finding : validation.findings()) {
      found.add(finding.ruleId() + " " + finding.subject());
    }
    assertThat(found).isEqualTo(tieOutsBrokenBy(changed, report));
    for (Finding finding : validation.findings()) {
      assertThat(finding.evidence()).anyMatch(cell -> changed.equals(cell.concept()));
      assertThat(finding.expected()).isNotEqualByComparingTo(finding.actual());
    }
    EvidenceCheck.assertAsPrinted(report.build(), validation);
  }

  @Property(tries = 150)
  void whateverIsMissingBlankOrUnreadableNoRuleCrashesAndNoTieOutGuesses(
      @ForAll boolean newer, @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int damage) {
    // given
    ReportBuilder report = drawn(newer, seed, 30);
    Random random = new Random(seed);
    List<String> concepts =
        List.copyOf(ReportMother.TAXONOMY.edition(newer ? "2021" : "2019").concepts().keySet());
    for (int i = 0; i < damage; i++) {
      String hit = concepts.get(random.nextInt(concepts.size()));
      switch (random.nextInt(4)) {
        case 0 -> report.blank(hit, "");
        case 1 -> report.blank(hit, "/");
        case 2 -> report.words(hit, "若干");
        default -> report.without(concept -> concept.id().equals(hit));
      }
    }

    // when
    Validation validation = engine.validate(report.build());

    // then
    assertThat(validation.results())
        .noneMatch(result -> result.outcome() == RuleOutcome.SYSTEM_ERROR);
    assertThat(validation.findings()).noneMatch(finding -> finding.ruleId().startsWith("T"));
    EvidenceCheck.assertAsPrinted(report.build(), validation);
  }

  private static ReportBuilder drawn(boolean newer, long seed, int bound) {
    Random random = new Random(seed);
    return ReportMother.drawn(
        newer ? "2021" : "2019", newer ? 2023 : 2020, () -> random.nextInt(bound));
  }

  /** Worked out from the official format, not from the taxonomy. */
  private static Set<String> tieOutsBrokenBy(String changed, ReportBuilder report) {
    String row = changed.substring(0, changed.lastIndexOf('.'));
    String column = changed.substring(changed.lastIndexOf('.') + 1);
    Set<String> broken = new TreeSet<>();
    if (row.startsWith("requests.")) {
      broken.add("T302 " + row);
      if (CARRIED_OVER.contains(row)) {
        broken.add("T301 " + column);
      }
      if (ConsistentFigures.isOutcome(row) || row.equals("requests.processedTotal")) {
        broken.add("T303 " + column);
      }
    } else if (row.startsWith("remedies.")) {
      broken.add("T401 " + row);
    } else if (column.equals("disclosed") && exceeds(report, changed, row + ".disclosedTotal")) {
      broken.add("T201 " + row);
    } else if (column.equals("issued")
        && report
                .figureOf(row + ".inForce")
                .compareTo(report.figureOf(changed).subtract(report.figureOf(row + ".repealed")))
            < 0) {
      broken.add("T202 " + row);
    }
    return broken;
  }

  private static boolean exceeds(ReportBuilder report, String concept, String other) {
    BigDecimal figure = report.figureOf(concept);
    return figure.compareTo(report.figureOf(other)) > 0;
  }
}
