package org.gouji.validate.request;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.validate.contract.ComplianceAlerts;

/** Sends requests to look at reports again. What is sent is durable when it completes. */
@Singleton
public class ValidationRequests {
  private final MutinyEmitter<byte[]> emitter;
  private final Clock clock;

  @Inject
  ValidationRequests(@Channel("validation-requests") MutinyEmitter<byte[]> emitter, Clock clock) {
    this.emitter = emitter;
    this.clock = clock;
  }

  /**
   * Has reports looked at again.
   *
   * @param id says what happened, the same for the same thing; the events' ids derive from it
   * @param reason why, for the log
   * @param reportIds any number of reports
   * @return completes when the broker has the requests; fails when it cannot take them
   */
  public Uni<Void> send(String id, String reason, List<String> reportIds) {
    List<Uni<Void>> sent =
        messages(id, reason, reportIds, clock.instant()).stream()
            .map(emitter::sendMessage)
            .toList();
    return sent.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.join().all(sent).andFailFast().replaceWithVoid();
  }

  /** Has a replay begun. */
  public Uni<Void> send(ReplayRequest replay) {
    return emitter.sendMessage(
        message(
            ReplayRequest.TOPIC,
            ReplayRequest.TYPE,
            replay.replayId(),
            replay.reason(),
            replay,
            clock.instant()));
  }

  /**
   * Has a part of a replay done.
   *
   * @param id of the part, the same if the replay is begun again
   */
  public Uni<Void> send(String id, ReplayRequest replay, List<String> reportIds) {
    ValidationRequest part = new ValidationRequest(replay.reason(), replay.replayId(), reportIds);
    return emitter.sendMessage(
        message(
            ReplayRequest.TOPIC,
            ValidationRequest.TYPE,
            id,
            replay.replayId(),
            part,
            clock.instant()));
  }

  /**
   * The same requests as messages, for whoever holds a transaction.
   *
   * @param id says what happened, the same for the same thing; the events' ids derive from it
   * @param reason why, for the log
   * @param reportIds any number of reports
   * @param now when it happened
   */
  public static List<Message<byte[]>> messages(
      String id, String reason, List<String> reportIds, Instant now) {
    List<Message<byte[]>> messages = new ArrayList<>();
    for (int from = 0; from < reportIds.size(); from += ValidationRequest.MOST_REPORTS) {
      int to = Math.min(from + ValidationRequest.MOST_REPORTS, reportIds.size());
      ValidationRequest part = new ValidationRequest(reason, null, reportIds.subList(from, to));
      messages.add(
          message(
              ValidationRequest.TOPIC, ValidationRequest.TYPE, id + "#" + from, reason, part, now));
    }
    return messages;
  }

  private static Message<byte[]> message(
      String topic, String type, String id, String subject, Object payload, Instant now) {
    return Message.of(
        ContractJson.write(payload),
        Metadata.of(
            OutgoingCloudEventMetadata.builder()
                .withId(id)
                .withType(type)
                .withSource(ComplianceAlerts.SOURCE)
                .withSubject(subject)
                .withTimestamp(now.atZone(ZoneOffset.UTC))
                .withDataContentType(ReportEvents.CONTENT_TYPE)
                .build(),
            OutgoingKafkaRecordMetadata.<String>builder().withTopic(topic).withKey(id).build()));
  }
}
