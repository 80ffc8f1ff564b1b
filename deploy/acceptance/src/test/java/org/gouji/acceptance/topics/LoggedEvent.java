package org.gouji.acceptance.topics;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands on a topic.
 *
 * @param topic the topic
 * @param partition the partition
 * @param offset the position in it
 * @param key the record's key, null where it has none
 * @param headers the record's headers; of one that stands twice, the last
 * @param value the record's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: the bytes are what a test looks at.
public record LoggedEvent(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    Map<String, String> headers,
    byte[] value) {

  static LoggedEvent of(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    return new LoggedEvent(
        record.topic(),
        record.partition(),
        record.offset(),
        record.key(),
        headers,
        record.value() == null ? new byte[0] : record.value());
  }

  /** A CloudEvents attribute, null where the record has none. */
  public @Nullable String attribute(String name) {
    return headers.get("ce_" + name);
  }

  /** The CloudEvents id; empty where there is none. */
  public String id() {
    return headers.getOrDefault("ce_id", "");
  }

  /** The CloudEvents type; empty where there is none. */
  public String type() {
    return headers.getOrDefault("ce_type", "");
  }

  /** The CloudEvents datacontenttype, which the Kafka binding carries as {@code content-type}. */
  public @Nullable String contentType() {
    return headers.get("content-type");
  }

  /** Where the record stands, for messages. */
  public String position() {
    return topic + "-" + partition + "@" + offset;
  }
}
