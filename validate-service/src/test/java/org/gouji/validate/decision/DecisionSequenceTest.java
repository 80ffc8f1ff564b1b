package org.gouji.validate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;
import static org.gouji.validate.decision.DecisionMother.cause;
import static org.gouji.validate.decision.DecisionMother.report;
import static org.gouji.validate.decision.DecisionMother.tieOut;
import static org.gouji.validate.decision.DecisionMother.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertCleared;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.Validation;

/** What holds for a report whatever its revisions say and in whatever order they come. */
class DecisionSequenceTest {

  @Property
  void foldingTheEventsGivesTheOpenAlertsOfTheNewestRevision(
      @ForAll("arrivals") List<Arrival> all) {
    // when
    List<Decision> decisions = decide(all);

    // then
    Map<String, Alert> folded = fold(decisions);
    Arrival newest = newest(all);
    Map<String, Integer> expected = newest.failing();
    assertThat(folded).hasSameSizeAs(expected);
    expected.forEach(
        (column, figure) ->
            assertThat(folded.get(AlertId.of(DecisionMother.REPORT_ID, "T301", column)))
                .extracting(alert -> alert.expected().intValueExact())
                .isEqualTo(figure));
    assertThat(folded.values())
        .containsExactlyInAnyOrderElementsOf(
            decisions.get(decisions.size() - 1).validated().orElseThrow().alerts());
  }

  @Property
  void everyEventIdAppearsOnce(@ForAll("arrivals") List<Arrival> all) {
    // when
    List<Decision> decisions = decide(all);

    // then
    assertThat(decisions.stream().flatMap(each -> each.alertEvents().stream()).map(AlertEvent::id))
        .doesNotHaveDuplicates();
    assertThat(decisions.stream().map(each -> each.validated().orElseThrow().id()))
        .doesNotHaveDuplicates();
    assertThat(decisions)
        .extracting(Decision::sequence)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, decisions.size()).mapToObj(Long::valueOf).toList());
  }

  @Property
  void onlyAnOpenAlertIsCleared(@ForAll("arrivals") List<Arrival> all) {
    // when
    List<Decision> decisions = decide(all);

    // then
    Map<String, Alert> open = new HashMap<>();
    for (Decision decision : decisions) {
      for (AlertEvent event : decision.alertEvents()) {
        String id = event.alert().alertId();
        if (event instanceof AlertCleared) {
          assertThat(open.remove(id)).as("was open").isNotNull();
        } else {
          Alert before = open.put(id, event.alert());
          if (before != null) {
            assertThat(Fingerprint.of(event.alert())).isNotEqualTo(Fingerprint.of(before));
          }
        }
      }
    }
  }

  /** A revision as it arrives, with the columns that fail and the figure each should have. */
  record Arrival(int revision, Map<String, Integer> failing) {
    Validation toValidation() {
      return validation(
          new TreeMap<>(failing)
              .entrySet().stream()
                  .map(each -> tieOut(each.getKey(), each.getValue()))
                  .toArray(Finding[]::new));
    }
  }

  /** Revisions each once, in order or not: the consumer drops duplicates before deciding. */
  @Provide
  Arbitrary<List<Arrival>> arrivals() {
    Arbitrary<Map<String, Integer>> failing =
        Arbitraries.maps(
                Arbitraries.of("naturalPerson", "commercialEnterprise", "total"),
                Arbitraries.integers().between(1, 3))
            .ofMaxSize(3);
    Arbitrary<List<Arrival>> ordered =
        failing
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(
                contents ->
                    IntStream.range(0, contents.size())
                        .mapToObj(i -> new Arrival(i + 1, contents.get(i)))
                        .toList());
    return Arbitraries.oneOf(ordered, ordered.flatMap(Arbitraries::shuffle));
  }

  private static List<Decision> decide(List<Arrival> arrivals) {
    List<Decision> decisions = new ArrayList<>();
    Decision previous = null;
    for (Arrival arrival : arrivals) {
      previous =
          Decider.decide(
              cause(arrival.revision()),
              report(arrival.revision()),
              arrival.toValidation(),
              null,
              previous,
              NOON.plusSeconds(decisions.size()));
      decisions.add(previous);
    }
    return decisions;
  }

  private static Map<String, Alert> fold(List<Decision> decisions) {
    Map<String, Alert> open = new HashMap<>();
    for (Decision decision : decisions) {
      for (AlertEvent event : decision.alertEvents()) {
        if (event instanceof AlertRaised) {
          open.put(event.alert().alertId(), event.alert());
        } else {
          open.remove(event.alert().alertId());
        }
      }
    }
    return open;
  }

  private static Arrival newest(List<Arrival> arrivals) {
    return arrivals.stream()
        .max((one, other) -> Integer.compare(one.revision(), other.revision()))
        .orElseThrow();
  }
}
