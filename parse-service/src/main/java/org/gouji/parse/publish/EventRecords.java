package org.gouji.parse.publish;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.parse.log.LogPosition;

/** Report events as records of the log: CloudEvents 1.0 in Kafka binary mode. */
public final class EventRecords {
  /**
   * Extension attribute: where the document stands in the log, as {@link LogPosition} writes it.
   */
  public static final String DOCUMENT = "document";

  /** Extension attribute: the record that caused the event. */
  public static final String CAUSE = "cause";

  private EventRecords() {}

  /**
   * The record of a report event. Both positions travel along, so that the stores can be rebuilt
   * from the events alone.
   *
   * @param event what to publish
   * @param time when it was decided
   * @param document where the document stands
   * @param cause the parse outcome that the event tells of
   */
  public static ProducerRecord<String, byte[]> of(
      ReportEvent event, Instant time, LogPosition document, LogPosition cause) {
    return record(
        ReportEvents.TOPIC,
        event.key(),
        CloudEventBuilder.v1()
            .withId(event.id())
            .withType(event.type())
            .withSource(ReportEvents.SOURCE)
            .withSubject(event.key())
            .withTime(time.atOffset(ZoneOffset.UTC))
            .withDataContentType(ReportEvents.CONTENT_TYPE)
            .withDataSchema(event.dataSchema())
            .withExtension(DOCUMENT, document.toString())
            .withExtension(CAUSE, cause.toString())
            .withData(event.payload())
            .build());
  }

  static ProducerRecord<String, byte[]> record(String topic, String key, CloudEvent event) {
    return KafkaMessageFactory.createWriter(topic, key).writeBinary(event);
  }
}
