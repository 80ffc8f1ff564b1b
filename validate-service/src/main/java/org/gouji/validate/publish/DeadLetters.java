package org.gouji.validate.publish;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Events that this service cannot process, as they were, with the reason in headers. */
public final class DeadLetters {
  private static final String SERVICE = "validate-service";

  private DeadLetters() {}

  /**
   * The record for the dead-letter topic: key, value and headers as received.
   *
   * @param record what was received
   * @param reason stable reason
   * @param detail what was wrong with it, without its content
   */
  public static Message<byte[]> of(
      ConsumerRecord<String, byte[]> record, String reason, String detail) {
    Headers headers = new RecordHeaders(record.headers().toArray());
    add(headers, "dlq-reason", reason);
    add(headers, "dlq-exception", detail);
    add(headers, "dlq-service", SERVICE);
    add(headers, "dlq-topic", record.topic());
    add(headers, "dlq-partition", Integer.toString(record.partition()));
    add(headers, "dlq-offset", Long.toString(record.offset()));
    return Message.of(
        record.value(),
        Metadata.of(
            OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(record.topic() + ".dlq")
                .withKey(record.key())
                .withHeaders(headers)
                .build()));
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
