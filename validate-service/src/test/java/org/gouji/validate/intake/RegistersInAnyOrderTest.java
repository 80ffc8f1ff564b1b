package org.gouji.validate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.register.RegisterMother.DIVISION;
import static org.gouji.validate.register.RegisterMother.government;
import static org.gouji.validate.register.RegisterMother.township;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.ReportId;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.clock.MovableClock;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.contract.RegisterEvent;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.decision.ConcurrentDecisionException;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.decision.MemoryDecisionLog;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.history.MemoryShelf;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.register.MemoryRegisterShelf;
import org.gouji.validate.register.RegisterMother;
import org.gouji.validate.request.ValidationRequest;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;

/**
 * A county whose register is laid down, then replaced; two towns that file, one under a longer name
 * and without its division; and the end of January, which passes at some time: whatever comes
 * first, missed in the end is who is expected and has not filed, and the county's report is held
 * against those that it includes.
 */
class RegistersInAnyOrderTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);
  private static final Instant IN_JANUARY = Instant.parse("2024-01-31T15:59:59Z");
  private static final Instant IN_FEBRUARY = Instant.parse("2024-01-31T16:00:00Z");

  private static final StructuredReport WHITE_STONE =
      report(new Agency("白石镇", null, DIVISION), 3).build();
  private static final StructuredReport CLEAR_BROOK =
      report(new Agency("云岭县青溪镇人民政府", null, null), 4).build();
  private static final StructuredReport COUNTY =
      report(new Agency("云岭县人民政府", null, DIVISION), 6).build();

  private static final RegisterUpdated FIRST =
      RegisterMother.register(
          2023,
          government("云岭县人民政府"),
          township("青溪镇人民政府"),
          township("白石镇人民政府"),
          township("古树乡人民政府"));
  private static final RegisterUpdated SECOND =
      RegisterMother.register(
          2023,
          government("云岭县人民政府", "青溪镇", "白石镇"),
          township("青溪镇人民政府"),
          township("白石镇人民政府"),
          township("红河乡人民政府"));

  private MovableClock clock = new MovableClock(IN_JANUARY);
  private MemoryShelf shelf = new MemoryShelf();
  private MemoryDecisionLog log = new MemoryDecisionLog();
  private MemoryRegisterShelf registers = new MemoryRegisterShelf();
  private List<Decision> published = new ArrayList<>();
  private final Deque<ConsumerRecord<String, byte[]>> requests = new ArrayDeque<>();
  private long offset;

  @BeforeTry
  void forgetEverything() {
    clock = new MovableClock(IN_JANUARY);
    shelf = new MemoryShelf();
    log = new MemoryDecisionLog();
    registers = new MemoryRegisterShelf();
    published = new ArrayList<>();
    requests.clear();
    offset = 100;
  }

  /** What can happen, each thing once. */
  private enum Step {
    FIRST_REGISTER,
    SECOND_REGISTER,
    WHITE_STONE_FILES,
    CLEAR_BROOK_FILES,
    COUNTY_FILES,
    FEBRUARY_BEGINS
  }

  @Property(tries = 150)
  void missedInTheEndIsWhoIsExpectedAndHasNotFiled(
      @ForAll("orders") List<Step> steps, @ForAll boolean requestsAtOnce) {
    // when
    for (Step step : steps) {
      take(step, shelf, log);
      if (requestsAtOnce) {
        drain();
      }
    }
    drain();

    // then
    assertHoldsInTheEnd();
  }

  @Property(tries = 150)
  void soItIsWhenAnotherInstanceWorksInBetween(
      @ForAll("orders") List<Step> steps,
      @ForAll @IntRange(max = 4) int disturbed,
      @ForAll @IntRange(max = 30) int after) {
    // given a step in the middle of which the next one is taken as a whole
    List<Step> left = new ArrayList<>(steps);
    for (int i = 0; i < disturbed; i++) {
      take(left.remove(0), shelf, log);
    }
    Step one = left.remove(0);
    Step next = left.remove(0);
    boolean[] taken = {false};
    boolean inOrder = one == Step.FIRST_REGISTER && next == Step.SECOND_REGISTER;
    InterruptedStore store =
        new InterruptedStore(
            shelf,
            log,
            inOrder ? Integer.MAX_VALUE : after,
            () -> {
              taken[0] = true;
              take(next, shelf, log);
            });

    // when
    take(one, store, store);
    if (!taken[0]) {
      take(next, shelf, log);
    }
    left.forEach(step -> take(step, shelf, log));
    drain();

    // then
    assertHoldsInTheEnd();
  }

  @Property(tries = 80)
  void soItIsWhenATownFilesWhileItIsLookedFor(
      @ForAll("orders") List<Step> steps, @ForAll @IntRange(max = 40) int after) {
    // given everything but the report of the town that files under another name
    steps.stream()
        .filter(step -> step != Step.CLEAR_BROOK_FILES)
        .forEach(step -> take(step, shelf, log));
    boolean[] filed = {false};
    InterruptedStore store =
        new InterruptedStore(
            shelf,
            log,
            after,
            () -> {
              filed[0] = true;
              take(Step.CLEAR_BROOK_FILES, shelf, log);
            });

    // when it comes between two operations of whoever looks for missing reports
    while (!requests.isEmpty()) {
      consume(requests.remove(), store, store);
    }
    if (!filed[0]) {
      take(Step.CLEAR_BROOK_FILES, shelf, log);
    }

    // then
    assertHoldsInTheEnd();
  }

  private void assertHoldsInTheEnd() {
    assertThat(open("F03")).containsExactly(id("红河乡人民政府"));
    assertThat(folded("F03")).containsExactly(id("红河乡人民政府"));
    assertThat(open("A01")).containsExactly(COUNTY.reportId());
    assertThat(published).extracting(Decision::id).doesNotHaveDuplicates();
    assertThat(published)
        .extracting(Decision::id)
        .containsExactlyInAnyOrderElementsOf(log.all().stream().map(Decision::id).toList());
    assertThat(published)
        .filteredOn(decision -> decision.revision() == Decision.NO_REVISION)
        .allMatch(decision -> decision.validated().isEmpty());
  }

  private void take(Step step, Shelf onShelf, DecisionLog inLog) {
    switch (step) {
      case FIRST_REGISTER -> consume(laidDown(FIRST), onShelf, inLog);
      case SECOND_REGISTER -> consume(laidDown(SECOND), onShelf, inLog);
      case WHITE_STONE_FILES -> consume(filed(WHITE_STONE), onShelf, inLog);
      case CLEAR_BROOK_FILES -> consume(filed(CLEAR_BROOK), onShelf, inLog);
      case COUNTY_FILES -> consume(filed(COUNTY), onShelf, inLog);
      case FEBRUARY_BEGINS -> {
        clock.moveTo(IN_FEBRUARY);
        // As the clock does for whoever the register has at that time
        Set<String> expected = new TreeSet<>();
        registers
            .registers(registers.keys("", 10))
            .values()
            .forEach(register -> expected.addAll(register.byReport().keySet()));
        requests.add(request(new ValidationRequest("clock", null, List.copyOf(expected)), "clock"));
      }
    }
  }

  private void consume(ConsumerRecord<String, byte[]> record, Shelf onShelf, DecisionLog inLog) {
    BatchDecider decider = Deciders.of(ENGINE, clock, onShelf, inLog, registers);
    while (true) {
      try {
        BatchResult result = decider.decide(List.of(record));
        published.addAll(result.decisions());
        result.outcomes().stream()
            .filter(Outcome.Spread.class::isInstance)
            .flatMap(spread -> ((Outcome.Spread) spread).messages().stream())
            .forEach(message -> requests.add(request(message)));
        return;
      } catch (ConcurrentDecisionException e) {
        // As the consumer does: read the store again
      }
    }
  }

  private void drain() {
    while (!requests.isEmpty()) {
      consume(requests.remove(), shelf, log);
    }
  }

  private ConsumerRecord<String, byte[]> laidDown(RegisterEvent event) {
    return InboundMother.record(
        event.key(), event.id(), event.type(), ContractJson.write(event), offset++);
  }

  private ConsumerRecord<String, byte[]> filed(StructuredReport report) {
    return InboundMother.record(ReportEvent.of(report), offset++);
  }

  private ConsumerRecord<String, byte[]> request(Message<byte[]> message) {
    String id = "spread " + new String(message.getPayload(), StandardCharsets.UTF_8).hashCode();
    return request(ContractJson.read(message.getPayload(), ValidationRequest.class), id + offset);
  }

  private ConsumerRecord<String, byte[]> request(ValidationRequest request, String id) {
    return InboundMother.record(
        id, id, ValidationRequest.TYPE, ContractJson.write(request), offset++);
  }

  private Set<String> open(String ruleId) {
    Set<String> ids =
        log.all().stream().map(Decision::reportId).collect(Collectors.toCollection(TreeSet::new));
    return log.latest(ids).values().stream()
        .flatMap(decision -> decision.open().stream())
        .filter(each -> each.alert().ruleId().equals(ruleId))
        .map(each -> each.alert().reportId())
        .collect(Collectors.toSet());
  }

  /** What a subscriber knows to be open who goes by the numbers at the end of the ids. */
  private Set<String> folded(String ruleId) {
    Map<String, AlertEvent> last = new HashMap<>();
    published.stream()
        .flatMap(decision -> decision.alertEvents().stream())
        .filter(event -> event.alert().ruleId().equals(ruleId))
        .sorted(Comparator.comparingLong(AlertEvent::sequence))
        .forEach(event -> last.put(event.alert().alertId(), event));
    return last.values().stream()
        .filter(AlertRaised.class::isInstance)
        .map(event -> event.alert().reportId())
        .collect(Collectors.toSet());
  }

  /** All orders in which the second register comes after the first. */
  @Provide
  Arbitrary<List<Step>> orders() {
    return Arbitraries.shuffle(Step.values())
        .filter(order -> order.indexOf(Step.FIRST_REGISTER) < order.indexOf(Step.SECOND_REGISTER));
  }

  private static String id(String name) {
    return ReportId.of(new Agency(name, null, DIVISION), 2023, "");
  }

  private static ReportBuilder report(Agency agency, int decisions) {
    return ReportMother.zeros2021()
        .figure("proactive.licenses.decisions", Integer.toString(decisions))
        .filedBy(agency);
  }
}
