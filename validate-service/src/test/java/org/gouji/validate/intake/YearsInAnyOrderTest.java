package org.gouji.validate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.contract.Message;
import org.gouji.validate.decision.ConcurrentDecisionException;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.decision.MemoryDecisionLog;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.history.MemoryShelf;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.likeness.MemoryNarrativeIndex;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.Series;
import org.jspecify.annotations.Nullable;

/**
 * Three years of an agency, one of them filed twice, and a namesake that makes the last year's name
 * ambiguous or not: whatever the order of arrival, and whatever happens on the way, the alerts that
 * hold in the end are those of the last figures.
 */
class YearsInAnyOrderTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);
  private static final Agency TOWN = new Agency("云岭县青溪镇人民政府", null, null);
  private static final Agency SAME_TOWN = new Agency("青溪镇", null, null);
  private static final Agency OTHER_TOWN = new Agency("望海县青溪镇", null, null);

  private static final StructuredReport FIRST = report(TOWN, 2021, 3, 0, 1);
  private static final StructuredReport SECOND = report(TOWN, 2022, 5, 2, 1);
  private static final StructuredReport SECOND_AGAIN = report(TOWN, 2022, 5, 7, 2);
  private static final StructuredReport THIRD = report(SAME_TOWN, 2023, 8, 0, 1);
  private static final StructuredReport NAMESAKE = report(OTHER_TOWN, 2022, 9, 0, 1);

  /** The third year's short name could be that of either town of the second: it is neither's. */
  private static final Map<String, Set<Says>> EXPECTED =
      Map.of(
          FIRST.reportId(), says(FIRST, null, null),
          SECOND.reportId(), says(SECOND_AGAIN, FIRST, SECOND),
          THIRD.reportId(), says(THIRD, null, null),
          NAMESAKE.reportId(), says(NAMESAKE, null, null));

  private MemoryShelf shelf = new MemoryShelf();
  private MemoryNarrativeIndex narratives = new MemoryNarrativeIndex();
  private MemoryDecisionLog log = new MemoryDecisionLog();
  private List<Decision> published = new ArrayList<>();

  @BeforeTry
  void forgetEverything() {
    shelf = new MemoryShelf();
    narratives = new MemoryNarrativeIndex();
    log = new MemoryDecisionLog();
    published = new ArrayList<>();
  }

  @Property(tries = 40)
  void theOpenAlertsAreThoseOfTheLastFigures(@ForAll("arrivals") List<List<Arrival>> batches) {
    // when
    batches.forEach(batch -> consume(batch, shelf, log));

    // then
    assertHoldsInTheEnd();
  }

  @Property(tries = 80)
  void soTheyAreWhenAnInstanceDiesAndItsBatchIsReadAgainAfterOthers(
      @ForAll("arrivals") List<List<Arrival>> batches,
      @ForAll @IntRange(max = 4) int dying,
      @ForAll @IntRange(max = 45) int after) {
    // given a batch that is broken off at some operation on the store
    List<List<Arrival>> left = new ArrayList<>(batches);
    List<Arrival> broken = left.remove(dying % left.size());
    for (List<Arrival> batch : List.copyOf(left)) {
      if (precedes(batch, broken)) {
        consume(batch, shelf, log);
        left.remove(batch);
      }
    }
    InterruptedStore dies =
        new InterruptedStore(
            shelf,
            log,
            after,
            () -> {
              throw new IllegalStateException("died");
            });
    boolean died = false;
    try {
      consume(broken, dies, dies);
    } catch (IllegalStateException e) {
      died = true;
    }

    // when others go on before it is read again
    List<List<Arrival>> behind = left.stream().filter(batch -> !precedes(broken, batch)).toList();
    behind.forEach(batch -> consume(batch, shelf, log));
    left.removeAll(behind);
    if (died) {
      consume(broken, shelf, log);
    }
    left.forEach(batch -> consume(batch, shelf, log));

    // then
    assertHoldsInTheEnd();
  }

  @Property(tries = 80)
  void soTheyAreWhenAnotherInstanceWorksInBetween(
      @ForAll("arrivals") List<List<Arrival>> batches, @ForAll @IntRange(max = 45) int after) {
    // given
    List<Arrival> one = batches.get(0);
    boolean independent = batches.size() > 1 && !precedes(one, batches.get(1));

    // when the second batch is handled whole between two operations of the first
    List<List<Arrival>> left = new ArrayList<>(batches);
    left.remove(one);
    if (independent) {
      List<Arrival> other = left.remove(0);
      boolean[] done = {false};
      InterruptedStore disturbed =
          new InterruptedStore(
              shelf,
              log,
              after,
              () -> {
                done[0] = true;
                consume(other, shelf, log);
              });
      consume(one, disturbed, disturbed);
      if (!done[0]) {
        consume(other, shelf, log);
      }
    } else {
      consume(one, shelf, log);
    }
    left.forEach(batch -> consume(batch, shelf, log));

    // then
    assertHoldsInTheEnd();
  }

  @Property(tries = 20)
  void aBatchThatIsReadAgainIsPublishedAsItWas(@ForAll("arrivals") List<List<Arrival>> batches) {
    // given
    batches.forEach(batch -> consume(batch, shelf, log));
    List<Arrival> last = batches.get(batches.size() - 1);
    List<Decision> decided = decider(shelf, log).decide(records(last)).decisions();

    // then
    Set<String> positions =
        last.stream().map(Arrival::position).collect(Collectors.toCollection(TreeSet::new));
    assertThat(decided)
        .containsExactlyInAnyOrderElementsOf(
            published.stream()
                .filter(decision -> positions.contains(decision.cause().position()))
                .toList());
  }

  private void assertHoldsInTheEnd() {
    Map<String, Set<Says>> open = new HashMap<>();
    Map<String, Set<Says>> folded = new HashMap<>();
    for (StructuredReport report : List.of(FIRST, SECOND_AGAIN, THIRD, NAMESAKE)) {
      String id = report.reportId();
      Decision latest = log.latest(Set.of(id)).get(id);
      open.put(id, latest.open().stream().map(each -> Says.of(each.alert())).collect(toSet()));
      folded.put(id, fold(id));
    }
    assertThat(open).isEqualTo(EXPECTED);
    assertThat(folded).isEqualTo(open);
    assertThat(published)
        .extracting(Decision::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(log.all().stream().map(Decision::id).toList());
    assertThat(published.stream().flatMap(each -> each.alertEvents().stream()).map(AlertEvent::id))
        .doesNotHaveDuplicates();
  }

  private static Set<Says> says(
      StructuredReport report,
      @Nullable StructuredReport previousYear,
      @Nullable StructuredReport previousRevision) {
    Validation validation =
        ENGINE.validate(
            report,
            Circumstances.NONE
                .withPreviousYear(previousYear)
                .withPreviousRevision(previousRevision));
    return validation.findings().stream().map(Says::of).collect(toSet());
  }

  /** What a subscriber knows to be open who goes by the numbers at the end of the ids. */
  private Set<Says> fold(String reportId) {
    Map<String, AlertEvent> last = new HashMap<>();
    published.stream()
        .filter(decision -> decision.reportId().equals(reportId))
        .flatMap(decision -> decision.alertEvents().stream())
        .sorted(Comparator.comparingLong(AlertEvent::sequence))
        .forEach(event -> last.put(event.alert().alertId(), event));
    return last.values().stream()
        .filter(AlertRaised.class::isInstance)
        .map(event -> Says.of(event.alert()))
        .collect(toSet());
  }

  private void consume(List<Arrival> batch, Shelf onShelf, DecisionLog inLog) {
    BatchDecider decider = decider(onShelf, inLog);
    while (true) {
      try {
        published.addAll(decider.decide(records(batch)).decisions());
        return;
      } catch (ConcurrentDecisionException e) {
        // As the consumer does: read the store again
      }
    }
  }

  private BatchDecider decider(Shelf shelf, DecisionLog log) {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    return Deciders.of(ENGINE, clock, shelf, log, SurveyorMother.on(shelf, narratives));
  }

  private static List<ConsumerRecord<String, byte[]>> records(List<Arrival> batch) {
    return batch.stream()
        .map(arrival -> InboundMother.record(ReportEvent.of(arrival.report()), arrival.offset()))
        .toList();
  }

  private static boolean precedes(List<Arrival> one, List<Arrival> other) {
    return one.stream()
        .anyMatch(
            earlier ->
                other.stream()
                    .anyMatch(
                        later ->
                            earlier.report().reportId().equals(later.report().reportId())
                                && earlier.report().revision() < later.report().revision()));
  }

  /** The reports in any order but for the two revisions of one, cut into batches. */
  @Provide
  Arbitrary<List<List<Arrival>>> arrivals() {
    return Arbitraries.shuffle(List.of(FIRST, SECOND, SECOND_AGAIN, THIRD, NAMESAKE))
        .filter(order -> order.indexOf(SECOND) < order.indexOf(SECOND_AGAIN))
        .flatMap(
            order ->
                Arbitraries.integers()
                    .between(0, 1)
                    .list()
                    .ofSize(order.size())
                    .map(cuts -> batches(order, cuts)));
  }

  private static List<List<Arrival>> batches(List<StructuredReport> order, List<Integer> cuts) {
    List<List<Arrival>> batches = new ArrayList<>();
    IntStream.range(0, order.size())
        .forEach(
            i -> {
              if (i == 0 || cuts.get(i) == 1) {
                batches.add(new ArrayList<>());
              }
              batches.get(batches.size() - 1).add(new Arrival(order.get(i), 100 + i));
            });
    return batches;
  }

  private static StructuredReport report(
      Agency agency, int year, long seed, int more, int revision) {
    return Series.report("2021", year, seed)
        .raise("requests.carriedOut.total", more)
        .filedBy(agency)
        .revision(revision)
        .build();
  }

  private static <T> Collector<T, ?, Set<T>> toSet() {
    return Collectors.toSet();
  }

  /** A revision at its place in the log. */
  record Arrival(StructuredReport report, long offset) {
    String position() {
      return "ogi.report-events-4@" + offset;
    }

    @Override
    public String toString() {
      return report.agency().name() + " " + report.year() + " #" + report.revision();
    }
  }

  /** What an alert says. */
  record Says(String ruleId, @Nullable String subject, Message message) {
    static Says of(Alert alert) {
      return new Says(alert.ruleId(), alert.subject(), alert.message());
    }

    static Says of(Finding finding) {
      return new Says(finding.ruleId(), finding.subject(), finding.message());
    }
  }
}
