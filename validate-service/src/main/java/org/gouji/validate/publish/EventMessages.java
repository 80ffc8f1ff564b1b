package org.gouji.validate.publish;

import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.ComplianceAlerts;
import org.gouji.validate.contract.ReportValidated;
import org.gouji.validate.contract.ValidationResults;
import org.gouji.validate.decision.Decision;

/** The events of a decision as messages: CloudEvents in binary mode, keyed by report. */
public final class EventMessages {
  private EventMessages() {}

  /**
   * All events of a decision, the steps of alerts first, the result last if there is one; equal
   * decisions give equal messages.
   */
  public static List<Message<byte[]>> of(Decision decision) {
    return Stream.concat(
            decision.alertEvents().stream().map(EventMessages::alert),
            decision.validated().stream().map(EventMessages::validated))
        .toList();
  }

  private static Message<byte[]> alert(AlertEvent event) {
    Alert alert = event.alert();
    Instant time = Objects.requireNonNullElse(alert.clearedAt(), alert.raisedAt());
    return message(
        ComplianceAlerts.TOPIC,
        alert.reportId(),
        attributes(event.id(), event.type(), alert.reportId(), Alert.SCHEMA, time),
        alert);
  }

  private static Message<byte[]> validated(ReportValidated result) {
    return message(
        ValidationResults.TOPIC,
        result.reportId(),
        attributes(
            result.id(),
            ReportValidated.TYPE,
            result.reportId(),
            ReportValidated.SCHEMA,
            result.validatedAt()),
        result);
  }

  private static OutgoingCloudEventMetadata<Object> attributes(
      String id, String type, String subject, URI schema, Instant time) {
    return OutgoingCloudEventMetadata.builder()
        .withId(id)
        .withType(type)
        .withSource(ComplianceAlerts.SOURCE)
        .withSubject(subject)
        .withTimestamp(time.atZone(ZoneOffset.UTC))
        .withDataContentType(ReportEvents.CONTENT_TYPE)
        .withDataSchema(schema)
        .build();
  }

  private static Message<byte[]> message(
      String topic, String key, OutgoingCloudEventMetadata<?> attributes, Object payload) {
    return Message.of(
        ContractJson.write(payload),
        Metadata.of(
            attributes,
            OutgoingKafkaRecordMetadata.<String>builder().withTopic(topic).withKey(key).build()));
  }
}
