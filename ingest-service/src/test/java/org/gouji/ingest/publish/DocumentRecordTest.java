package org.gouji.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.ingest.intake.SubmissionMother;
import org.gouji.ingest.submission.Submission;
import org.junit.jupiter.api.Test;

class DocumentRecordTest {

  @Test
  void isACloudEventInBinaryModeWithTheBytesAsReceived() {
    // given
    Submission submission = SubmissionMother.submission("abc");

    // when
    ProducerRecord<String, byte[]> record = DocumentRecord.of(submission);

    // then
    assertThat(record.topic()).isEqualTo("ogi.raw-documents");
    assertThat(record.partition()).isNull();
    assertThat(record.key()).isEqualTo(submission.id());
    assertThat(record.value()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(headers(record))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", submission.id()),
                Map.entry("ce_type", "org.gouji.document.received.v1"),
                Map.entry("ce_source", "/ingest-service"),
                Map.entry("ce_subject", submission.id()),
                Map.entry("ce_time", "2026-01-20T02:15:30.123Z"),
                Map.entry("content-type", "text/plain"),
                Map.entry("ce_portal", "portal-7"),
                Map.entry(
                    "ce_sha256",
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                Map.entry("ce_agency", "青禾镇"),
                Map.entry("ce_year", "2025"),
                Map.entry("ce_filename", "a.txt")));
  }

  private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
    Map<String, String> headers = new TreeMap<>();
    record
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    return headers;
  }
}
