package org.gouji.validate.request;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
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
    List<Uni<Void>> sent = new ArrayList<>();
    for (int from = 0; from < reportIds.size(); from += ValidationRequest.MOST_REPORTS) {
      int to = Math.min(from + ValidationRequest.MOST_REPORTS, reportIds.size());
      ValidationRequest part = new ValidationRequest(reason, null, reportIds.subList(from, to));
      sent.add(
          send(ValidationRequest.TOPIC, ValidationRequest.TYPE, id + "#" + from, reason, part));
    }
    return sent.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.join().all(sent).andFailFast().replaceWithVoid();
  }

  /** Has a replay begun. */
  public Uni<Void> send(ReplayRequest replay) {
    return send(
        ReplayRequest.TOPIC, ReplayRequest.TYPE, replay.replayId(), replay.reason(), replay);
  }

  /**
   * Has a part of a replay done.
   *
   * @param id of the part, the same if the replay is begun again
   */
  public Uni<Void> send(String id, ReplayRequest replay, List<String> reportIds) {
    ValidationRequest part = new ValidationRequest(replay.reason(), replay.replayId(), reportIds);
    return send(ReplayRequest.TOPIC, ValidationRequest.TYPE, id, replay.replayId(), part);
  }

  private Uni<Void> send(String topic, String type, String id, String subject, Object payload) {
    return emitter.sendMessage(
        Message.of(
            ContractJson.write(payload),
            Metadata.of(
                OutgoingCloudEventMetadata.builder()
                    .withId(id)
                    .withType(type)
                    .withSource(ComplianceAlerts.SOURCE)
                    .withSubject(subject)
                    .withTimestamp(clock.instant().atZone(ZoneOffset.UTC))
                    .withDataContentType(ReportEvents.CONTENT_TYPE)
                    .build(),
                OutgoingKafkaRecordMetadata.<String>builder()
                    .withTopic(topic)
                    .withKey(id)
                    .build())));
  }
}
