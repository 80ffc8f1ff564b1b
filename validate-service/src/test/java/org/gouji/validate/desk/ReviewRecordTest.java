package org.gouji.validate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRecordTest {
  private static final ReviewEvent EVENT =
      new AlertAssigned(
          "a7",
          "T301",
          "r9",
          1,
          null,
          "ann",
          Instant.parse("2026-02-09T12:00:00.123Z"),
          "f3",
          "档案室",
          LocalDate.of(2026, 5, 7),
          2);

  @Test
  void isACloudEventUnderTheReport() {
    // when
    ProducerRecord<String, byte[]> made = ReviewRecord.of(EVENT);

    // then
    Map<String, String> headers = new HashMap<>();
    for (Header header : made.headers()) {
      headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    assertThat(made.topic()).isEqualTo("ogi.alert-reviews");
    assertThat(made.key()).isEqualTo("r9");
    assertThat(headers)
        .containsOnly(
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_id", EVENT.id()),
            Map.entry("ce_type", "org.gouji.alert.assigned.v1"),
            Map.entry("ce_source", "/validate-service"),
            Map.entry("ce_subject", "r9"),
            Map.entry("ce_time", "2026-02-09T12:00:00.123Z"),
            Map.entry("ce_dataschema", "urn:gouji:schema:alert-assigned:1"),
            Map.entry("content-type", "application/json"));
  }

  @Test
  void comesBack() {
    // given
    ProducerRecord<String, byte[]> made = ReviewRecord.of(EVENT);

    // then
    assertThat(ReviewRecord.read(read("r9", made, made.value()))).isEqualTo(EVENT);
  }

  @ParameterizedTest
  @CsvSource({"r9, null", "r9, []", "r9, '{'", "r9, '{}'", "r8,", "r9,"})
  void refusesWhatIsNoStep(String key, @Nullable String payload) {
    // given a payload, or the right one under another key, or none
    ProducerRecord<String, byte[]> made = ReviewRecord.of(EVENT);
    byte[] right = key.equals("r9") ? null : made.value();
    byte[] value = payload == null ? right : payload.getBytes(StandardCharsets.UTF_8);

    // then
    assertThatThrownBy(() -> ReviewRecord.read(read(key, made, value)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesATypeThatItDoesNotKnow() {
    // given
    ProducerRecord<String, byte[]> made = ReviewRecord.of(EVENT);
    made.headers().add("ce_type", "org.gouji.alert.assigned.v2".getBytes(StandardCharsets.UTF_8));

    // then
    assertThatThrownBy(() -> ReviewRecord.read(read("r9", made, made.value())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ConsumerRecord<String, byte[]> read(
      String key, ProducerRecord<String, byte[]> made, byte @Nullable [] value) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>("ogi.alert-reviews", 0, 5, key, value);
    made.headers().forEach(record.headers()::add);
    return record;
  }
}
