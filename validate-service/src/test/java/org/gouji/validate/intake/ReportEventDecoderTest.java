package org.gouji.validate.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.ReportEvent.ReportParsed;
import org.gouji.parse.contract.ReportEvent.ReportRejected;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.DecisionMother;
import org.gouji.validate.intake.Inbound.Filed;
import org.gouji.validate.intake.Inbound.NoReport;
import org.gouji.validate.intake.Inbound.Poison;
import org.gouji.validate.intake.Inbound.Reason;
import org.gouji.validate.intake.Inbound.Requested;
import org.gouji.validate.request.ValidationRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportEventDecoderTest {
  private static final ReportEvent PARSED = ReportEvent.of(DecisionMother.report(1));

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void readsParsedAndRevisedReportsWithTheirPlaceInTheLog(int revision) {
    // given
    ReportEvent event = ReportEvent.of(DecisionMother.report(revision));
    ConsumerRecord<String, byte[]> source = InboundMother.record(event, 77);

    // when
    Inbound inbound = ReportEventDecoder.decode(source);

    // then
    assertThat(inbound)
        .isEqualTo(
            new Filed(
                source,
                new Cause(DecisionMother.REPORT_ID + ":" + revision, "ogi.report-events-4@77"),
                DecisionMother.report(revision)));
  }

  @Test
  void readsRequestsToLookAtReportsAgain() {
    // given
    ValidationRequest request =
        new ValidationRequest("deadline passed", null, List.of(DecisionMother.REPORT_ID));
    ConsumerRecord<String, byte[]> source =
        InboundMother.record(
            "any", "request-1", ValidationRequest.TYPE, ContractJson.write(request), 78);

    // when
    Inbound inbound = ReportEventDecoder.decode(source);

    // then
    assertThat(inbound)
        .isEqualTo(new Requested(new Cause("request-1", "ogi.report-events-4@78"), request));
  }

  @Test
  void findsNothingToValidateInARejection() {
    // given
    ReportRejected rejected =
        new ReportRejected(
            new Rejection(
                "submission-9",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                Rejection.Reason.NO_TEXT,
                "no text",
                null,
                null,
                Instant.parse("2026-01-29T11:59:00Z")));

    // when
    Inbound inbound = ReportEventDecoder.decode(InboundMother.record(rejected, 5));

    // then
    assertThat(inbound).isEqualTo(new NoReport());
  }

  @ParameterizedTest
  @MethodSource("poison")
  void callsWhatItCannotReadPoison(ConsumerRecord<String, byte[]> source, Reason reason) {
    // when
    Inbound inbound = ReportEventDecoder.decode(source);

    // then
    assertThat(inbound)
        .isInstanceOfSatisfying(
            Poison.class,
            poison -> {
              assertThat(poison.reason()).isEqualTo(reason);
              assertThat(poison.source()).isSameAs(source);
            });
  }

  static Stream<Arguments> poison() {
    String key = PARSED.key();
    String id = PARSED.id();
    byte[] payload = PARSED.payload();
    return Stream.of(
        argumentSet("no id", of(key, null, PARSED.type(), payload), Reason.NO_EVENT),
        argumentSet("no type", of(key, id, null, payload), Reason.NO_EVENT),
        argumentSet("no payload", of(key, id, PARSED.type(), null), Reason.NO_EVENT),
        argumentSet(
            "a major version to come",
            of(key, id, "org.gouji.report.parsed.v2", payload),
            Reason.UNKNOWN_TYPE),
        argumentSet("no JSON", of(key, id, PARSED.type(), "{".getBytes(UTF_8)), Reason.UNDECODABLE),
        argumentSet(
            "null as JSON", of(key, id, PARSED.type(), "null".getBytes(UTF_8)), Reason.UNDECODABLE),
        argumentSet(
            "a record that is none",
            of(key, id, ReportParsed.TYPE, "{\"revision\":0}".getBytes(UTF_8)),
            Reason.UNDECODABLE),
        argumentSet(
            "another event's id", of(key, key + ":2", PARSED.type(), payload), Reason.INCONSISTENT),
        argumentSet(
            "another report's key", of("other", id, PARSED.type(), payload), Reason.INCONSISTENT));
  }

  private static ConsumerRecord<String, byte[]> of(
      String key, @Nullable String id, @Nullable String type, byte @Nullable [] payload) {
    return InboundMother.record(key, id, type, payload, 5);
  }
}
