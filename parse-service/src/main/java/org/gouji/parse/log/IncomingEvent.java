package org.gouji.parse.log;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a CloudEvent in Kafka binary mode; its payload is the record's value.
 *
 * @param position where it stands
 * @param id the event's id
 * @param type the event's type
 * @param time when it happened, where it says so
 * @param mediaType the payload's media type, where it says so
 * @param extensions its extension attributes
 */
public record IncomingEvent(
    LogPosition position,
    String id,
    String type,
    @Nullable Instant time,
    @Nullable String mediaType,
    Map<String, String> extensions) {

  public IncomingEvent {
    extensions = Map.copyOf(extensions);
  }

  /**
   * Reads the event of a record.
   *
   * @throws MalformedEventException when the record is no CloudEvent
   */
  public static IncomingEvent of(ConsumerRecord<?, byte[]> record) throws MalformedEventException {
    CloudEvent event;
    try {
      event = KafkaMessageFactory.createReader(record).toEvent();
    } catch (RuntimeException e) {
      // The library also throws NullPointerException and DateTimeException at malformed headers
      throw new MalformedEventException(LogPosition.of(record), "the record is no CloudEvent", e);
    }
    OffsetDateTime time = event.getTime();
    return new IncomingEvent(
        LogPosition.of(record),
        event.getId(),
        event.getType(),
        time == null ? null : time.toInstant(),
        event.getDataContentType(),
        extensions(event));
  }

  private static Map<String, String> extensions(CloudEvent event) {
    Map<String, String> extensions = new HashMap<>();
    for (String name : event.getExtensionNames()) {
      Object value = event.getExtension(name);
      if (value != null) {
        extensions.put(name, value.toString());
      }
    }
    return extensions;
  }
}
