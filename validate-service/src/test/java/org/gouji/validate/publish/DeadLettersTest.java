package org.gouji.validate.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

  @Test
  void keepsTheRecordAndSaysWhatWasWrongWithIt() {
    // given
    ConsumerRecord<String, byte[]> source =
        new ConsumerRecord<>("ogi.report-events", 3, 1207, "some-key", "{".getBytes(UTF_8));
    source.headers().add("ce_id", "some-key:1".getBytes(UTF_8));

    // when
    Message<byte[]> letter = DeadLetters.of(source, "UNDECODABLE", "JsonEOFException");

    // then
    OutgoingKafkaRecordMetadata<?> kafka =
        letter.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
    Map<String, String> headers = new LinkedHashMap<>();
    kafka.getHeaders().forEach(each -> headers.put(each.key(), new String(each.value(), UTF_8)));
    assertThat(letter.getPayload()).isEqualTo("{".getBytes(UTF_8));
    assertThat(kafka.getTopic()).isEqualTo("ogi.report-events.dlq");
    assertThat(kafka.getKey()).isEqualTo("some-key");
    assertThat(headers)
        .containsExactly(
            Map.entry("ce_id", "some-key:1"),
            Map.entry("dlq-reason", "UNDECODABLE"),
            Map.entry("dlq-exception", "JsonEOFException"),
            Map.entry("dlq-service", "validate-service"),
            Map.entry("dlq-topic", "ogi.report-events"),
            Map.entry("dlq-partition", "3"),
            Map.entry("dlq-offset", "1207"));
  }
}
