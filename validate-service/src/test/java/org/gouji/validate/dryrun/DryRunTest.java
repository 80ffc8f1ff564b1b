package org.gouji.validate.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Division;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.dryrun.Effect.Change;
import org.gouji.validate.dryrun.Effect.Counts;
import org.gouji.validate.dryrun.Effect.Cut;
import org.gouji.validate.dryrun.Effect.RuleEffect;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.operator.RulesMother;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DryRunTest {
  private static final Selection ALL = new Selection(null, null, 1000, 10);
  private static final String MANY =
      RulesMother.rule(
          "message: { zh: '{actual}件', en: '{actual} requests' }",
          "fails: facts['requests.received.total'] > 500",
          "actual: facts['requests.received.total']");

  private final List<StoredReport> stored = new ArrayList<>();
  private RuleSet now = RulesMother.compile("");
  private Duration step = Duration.ZERO;

  @Test
  void equalRulesChangeNothing() {
    // given
    store(2023, "340323", report -> report.body(SectionKind.PROBLEMS, "无"));

    // when
    Effect effect = tryRules("# nothing\n", ALL);

    // then
    assertThat(effect)
        .isEqualTo(new Effect(1, null, new Counts(0, 0, 0), Map.of(), Map.of(), List.of()));
  }

  @Test
  void aNewRuleIsRunOnEveryReport() {
    // given
    store(2022, "340323", report -> report.figure("requests.received.total", "501"));
    store(2023, "340323", report -> report.figure("requests.received.total", "500"));
    store(2023, "340322", report -> report.blank("requests.received.total", ""));

    // when
    Effect effect = tryRules(MANY, ALL);

    // then
    assertThat(effect.reportsChecked()).isEqualTo(3);
    assertThat(effect.total()).isEqualTo(new Counts(1, 0, 0));
    assertThat(effect.bySeverity()).isEqualTo(Map.of(Severity.WARNING, new Counts(1, 0, 0)));
    assertThat(effect.rules())
        .isEqualTo(Map.of("X01", new RuleEffect(new Counts(1, 0, 0), 3, 1, 0)));
    assertThat(effect.examples())
        .extracting(
            Effect.Example::change,
            each -> each.alert().year(),
            each -> each.alert().message().en())
        .containsExactly(tuple(Change.RAISED, 2022, "501 requests"));
  }

  @Test
  void countsWhereARuleCannotBeComputed() {
    // given
    store(2023, "340323", report -> report.figure("requests.received.total", "0"));

    // when
    Effect effect =
        tryRules(
            RulesMother.rule(
                "message: { zh: 错, en: wrong }", "fails: 1 / facts['requests.received.total'] > 3"),
            ALL);

    // then
    assertThat(effect.rules())
        .isEqualTo(Map.of("X01", new RuleEffect(new Counts(0, 0, 0), 1, 0, 1)));
  }

  @Test
  void aRuleThatIsTakenAwayOrSwitchedOffClearsItsAlerts() {
    // given
    now = RulesMother.compile(MANY);
    store(2023, "340323", report -> report.figure("requests.received.total", "501"));
    store(
        2022,
        "340323",
        report -> report.figure("requests.received.total", "499").body(SectionKind.PROBLEMS, "无"));

    // when
    Effect effect =
        tryRules("settings:\n  - { rule: S10, division: \"340300\", enabled: false }\n", ALL);

    // then
    assertThat(effect.total()).isEqualTo(new Counts(0, 0, 2));
    assertThat(effect.rules())
        .containsEntry("S10", new RuleEffect(new Counts(0, 0, 1), 2, 2, 0))
        .hasEntrySatisfying(
            "X01", rule -> assertThat(rule.alerts()).isEqualTo(new Counts(0, 0, 1)));
  }

  @Test
  void anotherSeverityChangesTheAlertsThatHold() {
    // given
    store(2023, "340323", report -> report.body(SectionKind.PROBLEMS, "无"));
    store(2023, "350000", report -> report.body(SectionKind.PROBLEMS, "无"));

    // when
    Effect effect =
        tryRules("settings:\n  - { rule: S10, division: \"340000\", severity: error }\n", ALL);

    // then
    assertThat(effect.total()).isEqualTo(new Counts(0, 1, 0));
    assertThat(effect.bySeverity()).isEqualTo(Map.of(Severity.ERROR, new Counts(0, 1, 0)));
    assertThat(effect.rules())
        .isEqualTo(Map.of("S10", new RuleEffect(new Counts(0, 1, 0), 1, 0, 0)));
  }

  @Test
  void anotherThresholdIsTriedAgainstTheYearBefore() {
    // given
    StructuredReport before =
        report(2022, "340323").figure("proactive.penalties.decisions", "10").build();
    store(
        report(2023, "340323").figure("proactive.penalties.decisions", "150").build(),
        Circumstances.NONE.withPreviousYear(before));

    // when
    Effect stricter =
        tryRules("settings:\n  - { rule: Y04, thresholds: { leastDifference: 141 } }\n", ALL);
    Effect looser =
        tryRules("settings:\n  - { rule: Y04, thresholds: { leastDifference: 140 } }\n", ALL);

    // then
    assertThat(stricter.examples())
        .extracting(Effect.Example::change, each -> each.alert().subject())
        .containsOnlyOnce(tuple(Change.CLEARED, "proactive.penalties"));
    assertThat(looser.examples())
        .extracting(each -> each.alert().subject())
        .doesNotContain("proactive.penalties");
  }

  @Test
  void looksAtTheYearAndDivisionAskedForOnly() {
    // given
    store(2022, "340323", report -> report.figure("requests.received.total", "501"));
    store(2023, "340323", report -> report.figure("requests.received.total", "502"));
    store(2023, "350000", report -> report.figure("requests.received.total", "503"));

    // when
    Effect effect = tryRules(MANY, new Selection(2023, new Division("340000"), 1000, 10));

    // then
    assertThat(effect.reportsChecked()).isEqualTo(1);
    assertThat(effect.examples())
        .extracting(each -> each.alert().message().en())
        .containsExactly("502 requests");
  }

  @Test
  void saysWhenThereAreMoreReportsOrExamplesThanAskedFor() {
    // given
    for (int more = 1; more <= 5; more++) {
      String figure = String.valueOf(500 + more);
      store(2023, "34032" + more, report -> report.figure("requests.received.total", figure));
    }

    // when
    Effect exact = tryRules(MANY, new Selection(null, null, 5, 2));
    Effect cut = tryRules(MANY, new Selection(null, null, 4, 10));

    // then
    assertThat(exact.cut()).isNull();
    assertThat(exact.total()).isEqualTo(new Counts(5, 0, 0));
    assertThat(exact.examples()).hasSize(2);
    assertThat(cut.cut()).isEqualTo(Cut.LIMIT);
    assertThat(cut.total()).isEqualTo(new Counts(4, 0, 0));
  }

  @Test
  void endsWhenItTakesTooLongAndSaysSo() {
    // given
    store(2021, "340323", report -> report.figure("requests.received.total", "501"));
    store(2022, "340323", report -> report.figure("requests.received.total", "501"));
    store(2023, "340323", report -> report.figure("requests.received.total", "501"));
    step = Duration.ofSeconds(6);

    // when
    Effect effect = tryRules(MANY, ALL);

    // then
    assertThat(effect.cut()).isEqualTo(Cut.TIME);
    assertThat(effect.reportsChecked()).isLessThan(3);
  }

  private interface Writing {
    ReportBuilder change(ReportBuilder report);
  }

  private void store(int year, String division, Writing writing) {
    store(writing.change(report(year, division)).build(), Circumstances.NONE);
  }

  /** Keeps a report with the decision that the rules in force now lead to. */
  private void store(StructuredReport report, Circumstances around) {
    RuleEngine engine = new RuleEngine(new RulesInForce(now), ReportMother.TAXONOMY, id -> {});
    stored.add(
        new StoredReport(
            report,
            around,
            Decider.decide(
                new Cause("event", "topic-0@1"),
                report,
                engine.validate(report, around),
                null,
                null,
                Instant.parse("2026-01-02T03:04:05Z"))));
  }

  private static ReportBuilder report(int year, String division) {
    return ReportMother.clean("2021", year).filedBy(new Agency("云岭县青溪镇人民政府", null, division));
  }

  private Effect tryRules(String content, Selection selection) {
    return new DryRun(inParts(), ReportMother.TAXONOMY, new Ticking(), Duration.ofSeconds(20))
        .run(now, RulesMother.compile(content), selection);
  }

  /** The stored reports, one a part. */
  private StoredReports inParts() {
    return new StoredReports() {
      @Override
      public Optional<Part> after(@Nullable String place, Predicate<StructuredReport> wanted) {
        int next = place == null ? 0 : Integer.parseInt(place) + 1;
        return next >= stored.size()
            ? Optional.empty()
            : Optional.of(
                new Part(
                    List.of(stored.get(next)).stream()
                        .filter(each -> wanted.test(each.report()))
                        .toList(),
                    String.valueOf(next)));
      }
    };
  }

  /** A clock that goes on by a step whenever it is looked at. */
  private final class Ticking extends Clock {
    private Instant time = Instant.parse("2026-02-03T04:05:06Z");

    @Override
    public Instant instant() {
      time = time.plus(step);
      return time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
