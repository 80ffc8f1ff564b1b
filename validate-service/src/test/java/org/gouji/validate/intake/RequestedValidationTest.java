package org.gouji.validate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.MemoryDecisionLog;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.MemoryShelf;
import org.gouji.validate.request.ValidationRequest;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.Series;
import org.junit.jupiter.api.Test;

class RequestedValidationTest {
  private static final Agency TOWN = new Agency("云岭县青溪镇人民政府", null, null);
  private static final StructuredReport REPORT = report(2023, 5);
  private static final StructuredReport YEAR_BEFORE = report(2022, 8);

  private final MemoryShelf shelf = new MemoryShelf();
  private final MemoryDecisionLog log = new MemoryDecisionLog();
  private final Surveyor surveyor = SurveyorMother.on(shelf);

  @Test
  void holdsReportsAgainstWhatIsKnownByThen() {
    // given a report that was decided on, and figures that came without an event of their own
    decide(InboundMother.record(ReportEvent.of(REPORT), 10));
    shelf.put(List.of(Filing.of(YEAR_BEFORE)), List.of(YEAR_BEFORE));

    // when
    List<Decision> decisions = decide(request("figures came", 11, REPORT.reportId()));

    // then
    assertThat(decisions)
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.id()).isEqualTo("figures came/" + REPORT.reportId() + "/2");
              assertThat(decision.alertEvents())
                  .extracting(event -> event.alert().ruleId())
                  .contains("Y01");
            });
  }

  @Test
  void publishesNothingWhereNothingChanged() {
    // given
    decide(InboundMother.record(ReportEvent.of(REPORT), 10));

    // then
    assertThat(decide(request("no reason", 11, REPORT.reportId()))).isEmpty();
  }

  @Test
  void knowsNothingOfReportsThatWereNeverFiled() {
    assertThat(decide(request("no reason", 11, "0123456789abcdef0123456789abcdef"))).isEmpty();
  }

  @Test
  void isAnsweredAsItWasWhenItIsReadAgain() {
    // given
    decide(InboundMother.record(ReportEvent.of(REPORT), 10));
    shelf.put(List.of(Filing.of(YEAR_BEFORE)), List.of(YEAR_BEFORE));
    ConsumerRecord<String, byte[]> request = request("figures came", 11, REPORT.reportId());
    List<Decision> first = decide(request);

    // when
    List<Decision> again = decide(request);

    // then
    assertThat(again).isEqualTo(first).isNotEmpty();
  }

  private List<Decision> decide(ConsumerRecord<String, byte[]> record) {
    RuleEngine engine = new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    return Deciders.of(engine, clock, shelf, log, surveyor).decide(List.of(record)).decisions();
  }

  private static ConsumerRecord<String, byte[]> request(String id, long offset, String... ids) {
    ValidationRequest request = new ValidationRequest(id, null, Stream.of(ids).toList());
    return InboundMother.record(
        id, id, ValidationRequest.TYPE, ContractJson.write(request), offset);
  }

  private static StructuredReport report(int year, long seed) {
    return Series.report("2021", year, seed).filedBy(TOWN).build();
  }
}
