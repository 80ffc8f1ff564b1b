package org.gouji.local.watch;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.validate.contract.AlertEvent;

/** Alert events from records of the topic. */
final class AlertEvents {
  private AlertEvents() {}

  /** The event; empty for a record that is none, or one of a later version. */
  static Optional<AlertEvent> read(ConsumerRecord<String, byte[]> record) {
    try {
      return Optional.of(
          AlertEvent.read(header(record, "ce_type"), header(record, "ce_id"), record.value()));
    } catch (UnknownEventTypeException | UncheckedIOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
