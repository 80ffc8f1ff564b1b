package org.gouji.validate.publish;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.validate.contract.ComplianceAlerts;
import org.gouji.validate.contract.RegisterEvent;
import org.gouji.validate.contract.Registers;

/** Publishes what operators lay down, one event at a time. */
@Singleton
public class RegisterPublisher {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final MutinyEmitter<byte[]> emitter;

  @Inject
  RegisterPublisher(@Channel("registers") MutinyEmitter<byte[]> emitter) {
    this.emitter = emitter;
  }

  /**
   * Publishes the event and waits until the broker has it. Blocks.
   *
   * @return its place in the log, which grows with every event of a key
   * @throws BrokerUnavailableException when the broker does not take it in time; it may have it all
   *     the same, and the event tried again is the same event
   */
  public long publish(RegisterEvent event) {
    OutgoingMessageMetadata<RecordMetadata> sent = new OutgoingMessageMetadata<>();
    try {
      emitter.sendMessage(message(event, sent)).await().atMost(LONGEST_WAIT);
    } catch (RuntimeException e) {
      throw new BrokerUnavailableException(e);
    }
    return sent.getResult().offset();
  }

  private static Message<byte[]> message(
      RegisterEvent event, OutgoingMessageMetadata<RecordMetadata> sent) {
    return Message.of(
        ContractJson.write(event),
        Metadata.of(
            OutgoingCloudEventMetadata.builder()
                .withId(event.id())
                .withType(event.type())
                .withSource(ComplianceAlerts.SOURCE)
                .withSubject(event.key())
                .withTimestamp(event.updatedAt().atZone(ZoneOffset.UTC))
                .withDataContentType(ReportEvents.CONTENT_TYPE)
                .withDataSchema(event.schema())
                .build(),
            OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(Registers.TOPIC)
                .withKey(event.key())
                .build(),
            sent));
  }
}
