package org.gouji.validate.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Records of dead-letter topics. A letter has the key, content and headers of what could not be
 * processed, and {@code dlq-} headers that tell why. A record with {@value #REDRIVEN} is no letter:
 * it tells that one was sent back.
 */
final class LetterRecord {
  static final String REDRIVEN = "dlq-redriven";
  private static final String REDRIVEN_BY = "dlq-redriven-by";
  private static final String PREFIX = "dlq-";
  private static final String UNKNOWN = "unknown";

  private LetterRecord() {}

  /** The letter that a sent-back mark is about; null for a letter. */
  static @Nullable String redriven(ConsumerRecord<?, ?> record) {
    return header(record.headers(), REDRIVEN);
  }

  /** Who sent it back and when, from a mark. */
  static DeadLetter.Redriven mark(ConsumerRecord<?, ?> record) {
    return new DeadLetter.Redriven(
        known(record, REDRIVEN_BY), Instant.ofEpochMilli(record.timestamp()));
  }

  /** The headers of a mark. */
  static Headers mark(LetterId id, String by) {
    Headers headers = new RecordHeaders();
    headers.add(REDRIVEN, id.toString().getBytes(StandardCharsets.UTF_8));
    headers.add(REDRIVEN_BY, by.getBytes(StandardCharsets.UTF_8));
    return headers;
  }

  static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
    String topic = record.topic();
    String origin = header(record.headers(), "dlq-topic");
    return new DeadLetter(
        new LetterId(topic, record.partition(), record.offset()),
        Instant.ofEpochMilli(record.timestamp()),
        known(record, "dlq-service"),
        known(record, "dlq-reason"),
        known(record, "dlq-exception"),
        origin == null ? topic.substring(0, topic.length() - ".dlq".length()) : origin,
        (origin == null ? UNKNOWN : origin)
            + "-"
            + known(record, "dlq-partition")
            + "@"
            + known(record, "dlq-offset"),
        record.key(),
        header(record.headers(), "ce_id"),
        header(record.headers(), "ce_type"),
        record.value() == null ? 0 : record.value().length,
        null);
  }

  /** The headers as they were before the record became a dead letter. */
  static Headers original(Headers headers) {
    Headers original = new RecordHeaders();
    for (Header header : headers) {
      if (!header.key().startsWith(PREFIX)) {
        original.add(header);
      }
    }
    return original;
  }

  private static String known(ConsumerRecord<?, ?> record, String name) {
    String value = header(record.headers(), name);
    return value == null ? UNKNOWN : value;
  }

  private static @Nullable String header(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
