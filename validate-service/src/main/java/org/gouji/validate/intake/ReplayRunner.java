package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.intake.Inbound.ReplayBegun;
import org.gouji.validate.intake.Inbound.Requested;
import org.gouji.validate.request.ReplayRequest;
import org.gouji.validate.request.ValidationRequest;
import org.gouji.validate.request.ValidationRequests;
import org.gouji.validate.store.ReplayPart;
import org.gouji.validate.store.ReplayStore;
import org.gouji.validate.store.ValidationStore;

/**
 * Runs replays: cuts one that begins into parts, and decides on the reports of a part. Safe to
 * repeat: the parts of a replay that is begun again bear the same ids and count once.
 */
@Singleton
class ReplayRunner {
  /** The store's cursor waits while the broker takes a part. */
  private static final Duration SENT_WITHIN = Duration.ofMinutes(1);

  private final BatchDecider decider;
  private final ValidationStore validations;
  private final ReplayStore replays;
  private final ValidationRequests requests;

  @Inject
  ReplayRunner(
      BatchDecider decider,
      ValidationStore validations,
      ReplayStore replays,
      ValidationRequests requests) {
    this.decider = decider;
    this.validations = validations;
    this.replays = replays;
    this.requests = requests;
  }

  /** Does what the records ask for. Blocks on the store, and on the broker while it cuts. */
  BatchResult run(Iterable<ConsumerRecord<String, byte[]>> records) {
    for (ConsumerRecord<String, byte[]> record : records) {
      if (ReportEventDecoder.decode(record) instanceof ReplayBegun begun) {
        cut(begun.request());
      }
    }
    BatchResult result = decider.decide(records);
    for (ConsumerRecord<String, byte[]> record : records) {
      if (ReportEventDecoder.decode(record) instanceof Requested part
          && part.request().replayId() != null) {
        replays.done(part(part, part.request().replayId(), result));
      }
    }
    return result;
  }

  private void cut(ReplayRequest replay) {
    replays.begin(replay);
    int[] cut = {0, 0};
    validations.reportIds(
        replay.year(),
        replay.divisionCode(),
        ValidationRequest.MOST_REPORTS,
        ids -> {
          String id = replay.replayId() + "#" + cut[0]++;
          cut[1] += ids.size();
          requests.send(id, replay, ids).await().atMost(SENT_WITHIN);
        });
    replays.cut(replay.replayId(), cut[0], cut[1]);
  }

  private static ReplayPart part(Requested part, String replayId, BatchResult result) {
    List<Decision> decisions =
        result.decisions().stream().filter(each -> each.cause().equals(part.cause())).toList();
    long steps = decisions.stream().mapToLong(each -> each.alertEvents().size()).sum();
    long raised =
        decisions.stream()
            .flatMap(each -> each.alertEvents().stream())
            .filter(AlertRaised.class::isInstance)
            .count();
    return new ReplayPart(
        part.cause().eventId(),
        replayId,
        part.request().reportIds().size(),
        decisions.size(),
        raised,
        steps - raised);
  }
}
