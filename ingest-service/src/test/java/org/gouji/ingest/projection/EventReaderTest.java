package org.gouji.ingest.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.receipt.Parsed;
import org.gouji.ingest.receipt.Received;
import org.gouji.ingest.receipt.Rejected;
import org.gouji.ingest.receipt.Validated;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.Identity;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.ReportValidated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventReaderTest {
  private static final String SUBMISSION = "0123456789abcdef0123456789abcdef";
  private static final String SHA256 =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final Instant RECEIVED_AT = Instant.parse("2026-01-20T02:15:30.123Z");

  private static ConsumerRecord<String, byte[]> record(
      Map<String, String> headers, byte[] payload) {
    ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("topic", 2, 17, "key", payload);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  /** An event whose time has the microseconds that some clocks give. */
  private static Map<String, String> event(String type, String id) {
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id);
    headers.put("ce_type", type);
    headers.put("ce_source", "/somewhere");
    headers.put("ce_time", "2026-01-20T02:15:31.456789Z");
    headers.put("content-type", "application/json");
    return headers;
  }

  private static StructuredReport report(int revision) {
    return new StructuredReport(
        "r-5",
        revision,
        SUBMISSION,
        SHA256,
        new Agency("青禾镇", null, null),
        2025,
        "2021",
        null,
        null,
        null,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        0.75,
        new StructuredReport.Parser("p", "1"),
        new Identity(null, null, null),
        new Identity(null, null, null),
        null,
        RECEIVED_AT,
        "text");
  }

  @Test
  void readsADocumentReceived() {
    // given
    Map<String, String> headers = event("org.gouji.document.received.v1", SUBMISSION);
    headers.put("content-type", "text/html;charset=gbk");
    headers.put("ce_portal", "portal-7");
    headers.put("ce_sha256", SHA256);
    headers.put("ce_agency", "青禾镇");
    headers.put("ce_year", "2025");
    headers.put("ce_later", "unknown to this version");

    // when
    var part = EventReader.read(record(headers, new byte[] {1, 2, 3}));

    // then
    assertThat(part)
        .isEqualTo(
            new Received(
                SUBMISSION,
                "portal-7",
                SHA256,
                "text/html;charset=gbk",
                Instant.parse("2026-01-20T02:15:31.456Z"),
                new StatedMetadata("青禾镇", null, null, 2025, null, null, null)));
  }

  @Test
  void readsAReportParsedAndOneRevised() {
    for (int revision : new int[] {1, 4}) {
      // given
      ReportEvent event = ReportEvent.of(report(revision));

      // when
      var part = EventReader.read(record(event(event.type(), event.id()), event.payload()));

      // then
      assertThat(part)
          .isEqualTo(
              new Parsed(
                  SUBMISSION,
                  "r-5:" + revision,
                  Instant.parse("2026-01-20T02:15:31.456Z"),
                  "r-5",
                  revision));
    }
  }

  @Test
  void readsARejection() {
    // given
    ReportEvent event =
        new ReportEvent.ReportRejected(
            new Rejection(
                SUBMISSION,
                SHA256,
                Rejection.Reason.NO_TEXT,
                "no text",
                new Span(3, 11),
                null,
                RECEIVED_AT));

    // when
    var part = EventReader.read(record(event(event.type(), event.id()), event.payload()));

    // then
    assertThat(part)
        .isEqualTo(
            new Rejected(
                SUBMISSION,
                SUBMISSION + ":rejected",
                Instant.parse("2026-01-20T02:15:31.456Z"),
                Rejection.Reason.NO_TEXT,
                "no text",
                new Span(3, 11)));
  }

  @Test
  void readsAValidation() {
    // given
    ReportValidated result =
        new ReportValidated(
            "r-5",
            4,
            SUBMISSION,
            9,
            "r-5:4",
            new Agency("青禾镇", null, null),
            2025,
            "2021",
            new ReportValidated.Counts(2, 3, 5),
            List.of(),
            List.of(),
            Instant.parse("2026-01-20T02:15:32.000789Z"));

    // when
    var part =
        EventReader.read(
            record(event(ReportValidated.TYPE, result.id()), ContractJson.write(result)));

    // then
    assertThat(part)
        .isEqualTo(
            new Validated(
                SUBMISSION,
                "r-5:validated:9",
                Instant.parse("2026-01-20T02:15:32Z"),
                "r-5",
                4,
                9,
                new ReportValidated.Counts(2, 3, 5)));
  }

  static Stream<Arguments> unreadable() {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    Map<String, String> noTime = event("org.gouji.document.received.v1", SUBMISSION);
    noTime.put("ce_portal", "portal-7");
    noTime.put("ce_sha256", SHA256);
    noTime.remove("ce_time");
    Map<String, String> noYear = event("org.gouji.document.received.v1", SUBMISSION);
    noYear.put("ce_portal", "portal-7");
    noYear.put("ce_sha256", SHA256);
    noYear.put("ce_year", "last");
    Map<String, String> noDay = new HashMap<>(noYear);
    noDay.put("ce_year", "2025");
    noDay.put("ce_publishedat", "someday");
    Map<String, String> badTime = event(ReportValidated.TYPE, "x");
    badTime.put("ce_time", "now");
    return Stream.of(
        argumentSet("no headers", Map.of(), json),
        argumentSet("another major version", event("org.gouji.report.parsed.v2", "x"), json),
        argumentSet("a type of another topic", event("org.gouji.alert.raised.v1", "x"), json),
        argumentSet("no portal", event("org.gouji.document.received.v1", "x"), json),
        argumentSet("no time", noTime, json),
        argumentSet("a time that is none", badTime, json),
        argumentSet("a year that is none", noYear, json),
        argumentSet("a date that is none", noDay, json),
        argumentSet("no payload", event(ReportValidated.TYPE, "x"), new byte[0]),
        argumentSet("a payload that is no JSON", event(ReportValidated.TYPE, "x"), new byte[] {1}),
        argumentSet("a payload of nothing", event(ReportValidated.TYPE, "x"), json),
        argumentSet(
            "JSON null", event(ReportValidated.TYPE, "x"), "null".getBytes(StandardCharsets.UTF_8)),
        argumentSet("an empty report", event("org.gouji.report.parsed.v1", "x"), json),
        argumentSet("an empty rejection", event("org.gouji.report.rejected.v1", "x"), json));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void refusesWhatIsNoEventOfItsType(Map<String, String> headers, byte[] payload) {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> EventReader.read(record(headers, payload)));
  }

  @Property(tries = 300)
  void refusesWhateverPayloadIsNotOfTheType(@ForAll @StringLength(max = 60) String payload) {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(
            () ->
                EventReader.read(
                    record(
                        event("org.gouji.report.revised.v1", "x"),
                        payload.getBytes(StandardCharsets.UTF_8))));
  }
}
