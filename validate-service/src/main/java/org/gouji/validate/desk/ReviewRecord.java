package org.gouji.validate.desk;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.validate.contract.AlertReviews;
import org.gouji.validate.contract.ComplianceAlerts;
import org.gouji.validate.contract.ReviewEvent;

/**
 * Steps as records: CloudEvents in Kafka binary mode (CloudEvents Kafka protocol binding 1.0.2,
 * section 3.2), keyed by report.
 */
final class ReviewRecord {
  private static final String TYPE = "ce_type";

  private ReviewRecord() {}

  static ProducerRecord<String, byte[]> of(ReviewEvent event) {
    ProducerRecord<String, byte[]> made =
        new ProducerRecord<>(AlertReviews.TOPIC, event.reportId(), ContractJson.write(event));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            event.id(),
            TYPE,
            event.type(),
            "ce_source",
            ComplianceAlerts.SOURCE.toString(),
            "ce_subject",
            event.reportId(),
            "ce_time",
            event.at().toString(),
            "ce_dataschema",
            event.schema().toString(),
            "content-type",
            ReportEvents.CONTENT_TYPE)
        .forEach((name, value) -> made.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return made;
  }

  /**
   * The step in a record.
   *
   * @throws IllegalArgumentException for what is none
   */
  static ReviewEvent read(ConsumerRecord<String, byte[]> source) {
    Header type = source.headers().lastHeader(TYPE);
    if (type == null || type.value() == null || source.value() == null) {
      throw new IllegalArgumentException("ce_type or the payload is absent");
    }
    try {
      ReviewEvent event =
          ReviewEvent.read(new String(type.value(), StandardCharsets.UTF_8), source.value());
      if (event == null || !event.reportId().equals(source.key())) {
        throw new IllegalArgumentException("the key is not that of the payload");
      }
      return event;
    } catch (UncheckedIOException | UnknownEventTypeException | NullPointerException e) {
      throw new IllegalArgumentException("no step that is known", e);
    }
  }
}
