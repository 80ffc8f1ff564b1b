package org.gouji.validate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;
import static org.gouji.validate.likeness.Reports.report;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.decision.ConcurrentDecisionException;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.decision.MemoryDecisionLog;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.history.MemoryShelf;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.likeness.MemoryNarrativeIndex;
import org.gouji.validate.likeness.Prose;
import org.gouji.validate.rule.fixture.ReportMother;

/**
 * Three agencies with one text, one of which thinks better of it, and the year before: whatever the
 * order of arrival, the alerts that hold in the end are those of the last texts.
 */
class NarrativesInAnyOrderTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);
  private static final String TEXT = Prose.sentences(1, 16);
  private static final String NEARLY = TEXT.substring(0, TEXT.lastIndexOf("对"));

  private static final StructuredReport ONE = report("云岭县青溪镇人民政府", 2023, TEXT).build();
  private static final StructuredReport ONE_BEFORE = report("云岭县青溪镇人民政府", 2022, TEXT).build();
  private static final StructuredReport TWO = report("望海县竹坪乡人民政府", 2023, NEARLY).build();
  private static final StructuredReport THREE = report("望海县柳湾乡人民政府", 2023, TEXT).build();
  private static final StructuredReport THREE_AGAIN =
      report("望海县柳湾乡人民政府", 2023, Prose.sentences(9, 16)).revision(2).build();
  private static final StructuredReport APART =
      report("望海县石桥乡人民政府", 2023, Prose.sentences(4, 16)).build();

  /** Whose text each report's is, by the subject of the alert. */
  private static final Map<String, Set<String>> EXPECTED =
      Map.of(
          ONE.reportId(),
          Set.of("otherAgency " + TWO.reportId(), "lastYear " + ONE_BEFORE.reportId()),
          ONE_BEFORE.reportId(),
          Set.of(),
          // All of its sentences stand in three reports; one of them was withdrawn
          TWO.reportId(),
          Set.of("otherAgency " + min(ONE.reportId(), ONE_BEFORE.reportId())),
          THREE.reportId(),
          Set.of(),
          APART.reportId(),
          Set.of());

  private MemoryShelf shelf = new MemoryShelf();
  private MemoryDecisionLog log = new MemoryDecisionLog();
  private MemoryNarrativeIndex narratives = new MemoryNarrativeIndex();

  @BeforeTry
  void forgetEverything() {
    shelf = new MemoryShelf();
    log = new MemoryDecisionLog();
    narratives = new MemoryNarrativeIndex();
  }

  @Property(tries = 40)
  void theOpenAlertsAreThoseOfTheLastTexts(@ForAll Random random) {
    // when
    batches(random).forEach(batch -> consume(batch, shelf, log));

    // then
    assertThat(open()).isEqualTo(EXPECTED);
  }

  @Property(tries = 60)
  void soTheyAreWhenAnotherInstanceWorksInBetween(
      @ForAll Random random, @ForAll @IntRange(max = 40) int after) {
    // given
    List<List<ConsumerRecord<String, byte[]>>> batches = new ArrayList<>(batches(random));
    List<ConsumerRecord<String, byte[]>> one = batches.remove(0);
    boolean independent = batches.isEmpty() || !ofThree(one) || !ofThree(batches.get(0));

    // when the second batch is handled whole between two operations of the first
    List<ConsumerRecord<String, byte[]>> other =
        independent && !batches.isEmpty() ? batches.remove(0) : List.of();
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
    batches.forEach(batch -> consume(batch, shelf, log));

    // then
    assertThat(open()).isEqualTo(EXPECTED);
  }

  private Map<String, Set<String>> open() {
    Map<String, Set<String>> open = new HashMap<>();
    log.latest(EXPECTED.keySet())
        .forEach(
            (id, decision) -> {
              Set<String> said = new TreeSet<>();
              decision.open().stream()
                  .map(each -> each.alert())
                  .filter(alert -> alert.ruleId().equals("Q03"))
                  .forEach(
                      alert ->
                          alert.evidence().stream()
                              .filter(evidence -> evidence.reportId() != null)
                              .forEach(
                                  evidence ->
                                      said.add(alert.subject() + " " + evidence.reportId())));
              open.put(id, said);
            });
    return open;
  }

  private void consume(
      List<ConsumerRecord<String, byte[]>> batch, Shelf onShelf, DecisionLog inLog) {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    Surveyor surveyor = SurveyorMother.on(onShelf, narratives);
    BatchDecider decider = Deciders.of(ENGINE, clock, onShelf, inLog, surveyor);
    while (true) {
      try {
        decider.decide(batch);
        return;
      } catch (ConcurrentDecisionException e) {
        // As the consumer does: read the store again
      }
    }
  }

  private static List<List<ConsumerRecord<String, byte[]>>> batches(Random random) {
    List<StructuredReport> order = new ArrayList<>(List.of(ONE, ONE_BEFORE, TWO, THREE, APART));
    Collections.shuffle(order, random);
    int behind = order.indexOf(THREE) + 1;
    order.add(behind + random.nextInt(order.size() - behind + 1), THREE_AGAIN);
    List<List<ConsumerRecord<String, byte[]>>> batches = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      if (i == 0 || random.nextBoolean()) {
        batches.add(new ArrayList<>());
      }
      batches
          .get(batches.size() - 1)
          .add(InboundMother.record(ReportEvent.of(order.get(i)), 100 + i));
    }
    return batches;
  }

  private static boolean ofThree(List<ConsumerRecord<String, byte[]>> batch) {
    return batch.stream().anyMatch(record -> record.key().equals(THREE.reportId()));
  }

  private static String min(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
