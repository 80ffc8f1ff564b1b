package org.gouji.parse.publish;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.gouji.parse.log.MalformedEventException;

/** Records that this service cannot make sense of, put aside with the reason. */
public final class DeadLetters {
  private static final String SERVICE = "parse-service";
  private static final int MAX_HEADER_CHARS = 4096;

  // Added to every record by the messaging extension, for itself
  private static final Set<String> INTERNAL_HEADERS = Set.of("__smallrye_generationId");

  private DeadLetters() {}

  /**
   * The dead letter of a record: key, value and headers as they came, and {@code dlq-} headers that
   * say why, by whom and whence.
   */
  public static ProducerRecord<String, byte[]> of(
      ConsumerRecord<String, byte[]> record, MalformedEventException failure) {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(record.topic() + ".dlq", record.key(), record.value());
    Headers headers = letter.headers();
    for (Header header : record.headers()) {
      if (!INTERNAL_HEADERS.contains(header.key())) {
        headers.add(header);
      }
    }
    add(headers, "dlq-reason", failure.getMessage());
    add(headers, "dlq-exception", String.valueOf(failure.getCause()));
    add(headers, "dlq-service", SERVICE);
    add(headers, "dlq-topic", record.topic());
    add(headers, "dlq-partition", Integer.toString(record.partition()));
    add(headers, "dlq-offset", Long.toString(record.offset()));
    return letter;
  }

  private static void add(Headers headers, String name, String value) {
    String bounded =
        value.length() <= MAX_HEADER_CHARS ? value : value.substring(0, MAX_HEADER_CHARS);
    headers.add(name, bounded.getBytes(StandardCharsets.UTF_8));
  }
}
