package org.gouji.parse.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.log.LogPosition;
import org.gouji.parse.publish.Outcome;
import org.gouji.parse.publish.OutcomeEvents;
import org.gouji.parse.report.ParseOutcome;
import org.gouji.parse.revision.Decision.Standing;
import org.gouji.parse.store.ReportMother;
import org.junit.jupiter.api.Test;

class RevisionAssignmentTest {
  private static final Instant NOW = Instant.parse("2026-01-31T16:00:00.123Z");

  @Test
  void theFirstFilingIsRevisionOneAndEveryOtherCountsUp() {
    // given
    List<Outcome> outcomes =
        List.of(parsed("a", "s1", 0), parsed("b", "s2", 1), parsed("a", "s3", 2));

    // when
    List<Decision> decisions = decide(outcomes, Map.of(), Map.of("b", 4));

    // then
    assertThat(decisions)
        .containsExactly(
            new Decision(outcomes.get(0), claim("s1", "a", 1, 0), Standing.NEW),
            new Decision(outcomes.get(1), claim("s2", "b", 5, 1), Standing.NEW),
            new Decision(outcomes.get(2), claim("s3", "a", 2, 2), Standing.NEW));
    assertThat(decisions.stream().map(decision -> decision.event().id()))
        .containsExactly("a:1", "b:5", "a:2");
    assertThat(decisions.stream().map(decision -> decision.event().type()))
        .containsExactly(
            ReportEvent.ReportParsed.TYPE,
            ReportEvent.ReportRevised.TYPE,
            ReportEvent.ReportRevised.TYPE);
  }

  @Test
  void aRejectionTakesNoRevision() {
    // given
    List<Outcome> outcomes = List.of(rejected("s1", 0));

    // when
    List<Decision> decisions = decide(outcomes, Map.of(), Map.of());

    // then
    assertThat(decisions)
        .containsExactly(
            new Decision(outcomes.get(0), claim("s1", "s1", Claim.REJECTED, 0), Standing.NEW));
    assertThat(decisions.get(0).event().id()).isEqualTo("s1:rejected");
    assertThat(decisions.get(0).report()).isEmpty();
  }

  @Test
  void theSameRecordAgainIsPublishedAgainJustAsBefore() {
    // given
    Outcome outcome = parsed("a", "s1", 7);
    Claim stored = new Claim("s1", "a", 3, outcome.position(), NOW.minusSeconds(60));

    // when
    List<Decision> decisions = decide(List.of(outcome), Map.of("s1", stored), Map.of("a", 5));

    // then
    assertThat(decisions).containsExactly(new Decision(outcome, stored, Standing.DELIVERED_AGAIN));
    assertThat(decisions.get(0).publishes()).isTrue();
    assertThat(decisions.get(0).event().id()).isEqualTo("a:3");
  }

  @Test
  void theSameDocumentInAnotherRecordIsDropped() {
    // given
    Outcome first = parsed("a", "s1", 7);
    Outcome doubled = parsed("a", "s1", 8);

    // when
    List<Decision> decisions = decide(List.of(first, doubled), Map.of(), Map.of());

    // then
    assertThat(decisions.stream().map(Decision::standing))
        .containsExactly(Standing.NEW, Standing.DUPLICATE);
    assertThat(decisions.get(1).publishes()).isFalse();
  }

  @Property(tries = 300)
  void whateverIsDeliveredAgainEveryDocumentIsPublishedOnceUnderGaplessRevisions(
      @ForAll("logs") List<Outcome> log, @ForAll long seed) {
    // given
    Simulation simulation = new Simulation(log, new Random(seed));

    // when
    simulation.runThroughCrashes();

    // then
    Map<String, List<Integer>> revisions = new HashMap<>();
    Map<String, String> events = new LinkedHashMap<>();
    for (Decision decision : simulation.published) {
      Claim claim = decision.claim();
      assertThat(events.put(claim.submissionId(), decision.event().id())).isNull();
      if (claim.revision() != Claim.REJECTED) {
        revisions.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(claim.revision());
      }
    }
    assertThat(events.keySet())
        .isEqualTo(Set.copyOf(log.stream().map(Outcome::submissionId).toList()));
    assertThat(Set.copyOf(events.values())).hasSameSizeAs(events.values());
    revisions.forEach(
        (report, numbers) ->
            assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
  }

  /** Reads a log in batches, crashing before, amid or after storing, or before publishing. */
  private static final class Simulation {
    private final List<Outcome> log;
    private final Random random;
    private final Map<String, Claim> stored = new HashMap<>();
    private final List<Decision> published = new ArrayList<>();

    Simulation(List<Outcome> log, Random random) {
      this.log = log;
      this.random = random;
    }

    void runThroughCrashes() {
      int committed = 0;
      while (committed < log.size()) {
        int end = committed + 1 + random.nextInt(log.size() - committed);
        List<Decision> decisions =
            RevisionAssignment.decide(log.subList(committed, end), stored, latest(), NOW);
        List<Decision> fresh =
            decisions.stream().filter(decision -> decision.standing() == Standing.NEW).toList();
        int reached = random.nextInt(fresh.size() + 2);
        fresh.stream()
            .limit(reached)
            .map(Decision::claim)
            .forEach(claim -> assertThat(stored.put(claim.submissionId(), claim)).isNull());
        if (reached > fresh.size()) {
          decisions.stream().filter(Decision::publishes).forEach(published::add);
          committed = end;
        }
      }
    }

    private Map<String, Integer> latest() {
      Map<String, Integer> latest = new HashMap<>();
      stored.values().forEach(claim -> latest.merge(claim.key(), claim.revision(), Math::max));
      return latest;
    }
  }

  @Provide
  Arbitrary<List<Outcome>> logs() {
    Arbitrary<Tuple2<Integer, Integer>> documents =
        Arbitraries.integers()
            .between(0, 3)
            .flatMap(report -> Arbitraries.integers().between(0, 8).map(n -> Tuple.of(report, n)));
    return documents
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> outcome(list.get(i).get1(), list.get(i).get2(), i))
                    .toList());
  }

  private static Outcome outcome(int report, int document, long offset) {
    String submissionId = "s" + report + "-" + document;
    return document == 0
        ? rejected(submissionId, offset)
        : parsed("report" + report, submissionId, offset);
  }

  private static List<Decision> decide(
      List<Outcome> outcomes, Map<String, Claim> stored, Map<String, Integer> latest) {
    return RevisionAssignment.decide(outcomes, stored, latest, NOW);
  }

  private static Claim claim(String submissionId, String key, int revision, long offset) {
    return new Claim(submissionId, key, revision, position(offset), NOW);
  }

  private static Outcome parsed(String reportId, String submissionId, long offset) {
    return outcome(new ParseOutcome.Parsed(ReportMother.report(reportId, submissionId)), offset);
  }

  private static Outcome rejected(String submissionId, long offset) {
    return outcome(
        new ParseOutcome.Rejected(
            new Rejection(
                submissionId,
                "sha",
                Rejection.Reason.NO_TEXT,
                "empty",
                null,
                null,
                ReportMother.RECEIVED)),
        offset);
  }

  private static Outcome outcome(ParseOutcome result, long offset) {
    return new Outcome(
        position(offset), new LogPosition("ogi.raw-documents", 0, offset + 100), result);
  }

  private static LogPosition position(long offset) {
    return new LogPosition(OutcomeEvents.TOPIC, 2, offset);
  }
}
