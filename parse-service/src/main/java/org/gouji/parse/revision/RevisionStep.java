package org.gouji.parse.revision;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.parse.log.MalformedEventException;
import org.gouji.parse.publish.DeadLetters;
import org.gouji.parse.publish.EventRecords;
import org.gouji.parse.publish.Outcome;
import org.gouji.parse.publish.OutcomeEvents;
import org.gouji.parse.revision.Decision.Standing;
import org.gouji.parse.store.ReportStore;
import org.jboss.logging.Logger;

/**
 * Turns a batch of outcomes into report events: decides, stores the decisions and the reports, and
 * only then says what to publish. Whoever sees an event therefore finds its report in the store,
 * and a crash in between is mended by doing the same again.
 */
final class RevisionStep {
  private static final Logger LOG = Logger.getLogger(RevisionStep.class);

  private final ClaimStore claims;
  private final ReportStore reports;
  private final Clock clock;
  private boolean indexed;

  RevisionStep(ClaimStore claims, ReportStore reports, Clock clock) {
    this.claims = claims;
    this.reports = reports;
    this.clock = clock;
  }

  /** Creates the stores' indexes, on which the uniqueness of decisions rests. */
  synchronized void prepare() {
    if (!indexed) {
      claims.createIndexes();
      reports.createIndexes();
      indexed = true;
    }
  }

  /**
   * Answers a batch.
   *
   * @return the events and dead letters to publish; nothing for a document decided before
   * @throws ClaimConflictException when somebody else decided meanwhile; to be done again
   */
  List<ProducerRecord<String, byte[]>> answer(List<ConsumerRecord<String, byte[]>> records)
      throws ClaimConflictException {
    prepare();
    List<ProducerRecord<String, byte[]>> answers = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        outcomes.add(OutcomeEvents.read(record));
      } catch (MalformedEventException e) {
        LOG.warnf(
            "Record put aside as dead letter position=%s cause=%s", e.position(), e.getCause());
        answers.add(DeadLetters.of(record, e));
      }
    }
    List<Decision> toPublish = decide(outcomes).stream().filter(Decision::publishes).toList();
    claims.add(
        toPublish.stream()
            .filter(decision -> decision.standing() == Standing.NEW)
            .map(Decision::claim)
            .toList());
    reports.save(toPublish.stream().map(Decision::report).flatMap(Optional::stream).toList());
    toPublish.forEach(decision -> answers.add(record(decision)));
    return answers;
  }

  private List<Decision> decide(List<Outcome> outcomes) {
    Set<String> submissions =
        outcomes.stream().map(Outcome::submissionId).collect(Collectors.toSet());
    Set<String> keys = outcomes.stream().map(Outcome::key).collect(Collectors.toSet());
    // The store keeps milliseconds, and an event published again has to bear the same time
    return RevisionAssignment.decide(
        outcomes,
        claims.find(submissions),
        claims.latest(keys),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static ProducerRecord<String, byte[]> record(Decision decision) {
    return EventRecords.of(
        decision.event(),
        decision.claim().decidedAt(),
        decision.outcome().document(),
        decision.outcome().position());
  }
}
