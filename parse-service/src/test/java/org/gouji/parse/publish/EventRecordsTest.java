package org.gouji.parse.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.log.LogPosition;
import org.gouji.parse.store.ReportMother;
import org.junit.jupiter.api.Test;

class EventRecordsTest {

  @Test
  void aReportEventBearsTheAttributesOfTheContractAndWhereItComesFrom() {
    // given
    StructuredReport report = ReportMother.full();

    // when
    ProducerRecord<String, byte[]> record =
        EventRecords.of(
            ReportEvent.of(report),
            Instant.parse("2026-01-31T16:00:00.123Z"),
            new LogPosition("ogi.raw-documents", 4, 1234),
            new LogPosition("ogi.internal.parse-outcomes", 2, 99));

    // then
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    assertThat(headers)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ce_specversion", "1.0",
                "ce_id", "0123456789abcdef0123456789abcdef:3",
                "ce_type", "org.gouji.report.revised.v1",
                "ce_source", "/parse-service",
                "ce_subject", "0123456789abcdef0123456789abcdef",
                "ce_time", "2026-01-31T16:00:00.123Z",
                "content-type", "application/json",
                "ce_dataschema", "urn:gouji:schema:structured-report:1",
                "ce_document", "ogi.raw-documents-4@1234",
                "ce_cause", "ogi.internal.parse-outcomes-2@99"));
    assertThat(record.topic()).isEqualTo("ogi.report-events");
    assertThat(record.key()).isEqualTo("0123456789abcdef0123456789abcdef");
    assertThat(ReportEvent.read("org.gouji.report.revised.v1", record.value()))
        .isEqualTo(new ReportEvent.ReportRevised(report));
  }
}
