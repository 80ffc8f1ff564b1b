package org.gouji.validate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.contract.Message;
import org.gouji.validate.decision.MemoryDecisionLog;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.history.MemoryShelf;
import org.gouji.validate.likeness.MemoryNarrativeIndex;
import org.gouji.validate.peers.MemoryPeerBook;
import org.gouji.validate.peers.PeerBook.Touched;
import org.gouji.validate.peers.PeerReview;
import org.gouji.validate.peers.Peers;
import org.gouji.validate.peers.Sheet;
import org.gouji.validate.peers.Tolerance;
import org.gouji.validate.request.ValidationRequest;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.Series;

/**
 * Ten townships of a division, two with a figure far off, one of which corrects it: whatever the
 * order of arrival, whenever the group is summed up and wherever that breaks off, the alerts that
 * hold in the end are those of the last figures of all.
 */
class PeersInAnyOrderTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);
  private static final String NAMES = "甲乙丙丁戊己庚辛壬癸";
  private static final List<StructuredReport> REPORTS =
      IntStream.range(0, NAMES.length())
          .mapToObj(i -> report(i, i < 2 ? 9_000 + i : 200 + 7 * i, 1))
          .toList();
  private static final StructuredReport CORRECTED = report(0, 203, 2);
  private static final Map<String, Set<Message>> EXPECTED = expected();

  private MemoryShelf shelf = new MemoryShelf();
  private MemoryDecisionLog log = new MemoryDecisionLog();
  private MemoryNarrativeIndex narratives = new MemoryNarrativeIndex();
  private MemoryPeerBook book = new MemoryPeerBook();
  private long offset;

  @BeforeTry
  void forgetEverything() {
    shelf = new MemoryShelf();
    log = new MemoryDecisionLog();
    narratives = new MemoryNarrativeIndex();
    book = new MemoryPeerBook();
    offset = 100;
  }

  @Property(tries = 60)
  void theOpenAlertsAreThoseOfTheLastFiguresOfAll(@ForAll Random random) {
    // given
    List<StructuredReport> order = new ArrayList<>(REPORTS);
    Collections.shuffle(order, random);
    int behind = order.indexOf(REPORTS.get(0)) + 1;
    order.add(behind + random.nextInt(order.size() - behind + 1), CORRECTED);

    // when the group is summed up now and then, and that breaks off now and then
    for (StructuredReport report : order) {
      consume(InboundMother.record(ReportEvent.of(report), offset++));
      if (random.nextInt(3) == 0) {
        book.due().forEach(touched -> sumUp(touched, random.nextInt(3)));
      }
    }
    book.due().forEach(touched -> sumUp(touched, 2));

    // then
    assertThat(book.due()).isEmpty();
    assertThat(open()).isEqualTo(EXPECTED);
    assertThat(EXPECTED.values()).filteredOn(said -> !said.isEmpty()).hasSize(1);
  }

  /**
   * Sums up a group as the service does.
   *
   * @param steps how many of the two steps behind the writing of the sheet are taken
   */
  private void sumUp(Touched touched, int steps) {
    PeerReview review = new PeerReview(shelf, book, Tolerance.LEAST);
    Sheet sheet = review.review(touched.group()).orElseThrow();
    if (steps > 0) {
      String id = "peers/" + sheet.token();
      consume(
          InboundMother.record(
              id,
              id,
              ValidationRequest.TYPE,
              ContractJson.write(new ValidationRequest("peers", null, sheet.toTell())),
              offset++));
    }
    if (steps > 1) {
      book.settle(touched, sheet);
    }
  }

  private void consume(ConsumerRecord<String, byte[]> record) {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    Surveyor surveyor = SurveyorMother.on(shelf, narratives, book);
    Deciders.of(ENGINE, clock, shelf, log, surveyor).decide(List.of(record));
  }

  private Map<String, Set<Message>> open() {
    Map<String, Set<Message>> open = new HashMap<>();
    log.latest(EXPECTED.keySet())
        .forEach(
            (id, decision) ->
                open.put(
                    id,
                    decision.open().stream()
                        .map(each -> each.alert())
                        .filter(alert -> alert.ruleId().equals("A02"))
                        .map(alert -> alert.message())
                        .collect(Collectors.toSet())));
    return open;
  }

  private static Map<String, Set<Message>> expected() {
    List<StructuredReport> newest =
        Stream.concat(Stream.of(CORRECTED), REPORTS.stream().skip(1)).toList();
    Peers peers = Peers.of(newest);
    return newest.stream()
        .collect(
            Collectors.toMap(
                StructuredReport::reportId,
                report ->
                    ENGINE.validate(report, Circumstances.NONE.withPeers(peers)).findings().stream()
                        .filter(finding -> finding.ruleId().equals("A02"))
                        .map(Finding::message)
                        .collect(Collectors.toSet())));
  }

  private static StructuredReport report(int number, int licenses, int revision) {
    return Series.report("2021", 2023, number)
        .figure("proactive.licenses.decisions", String.valueOf(licenses))
        .filedBy(new Agency("云岭县" + NAMES.charAt(number) + "溪镇", null, "530102"))
        .revision(revision)
        .build();
  }
}
