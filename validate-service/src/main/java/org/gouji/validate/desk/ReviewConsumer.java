package org.gouji.validate.desk;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.store.ReviewProjection;
import org.jboss.logging.Logger;

/**
 * Follows the log of people's steps. Offsets are committed after the store has what the records
 * tell, so a crash repeats records and loses none; while the store is away, reading stands still.
 * What is no step is passed over: nothing but this service writes here.
 */
@ApplicationScoped
class ReviewConsumer {
  private static final Logger LOG = Logger.getLogger(ReviewConsumer.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final ReviewProjection projection;

  @Inject
  ReviewConsumer(ReviewProjection projection) {
    this.projection = projection;
  }

  @Incoming("alert-reviews")
  Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
    List<ReviewEvent> events = read(records);
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> projection.apply(events))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure()
        .invoke(e -> LOG.warnf("Reviews cannot be stored, trying again: %s", e.toString()))
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  private static List<ReviewEvent> read(ConsumerRecords<String, byte[]> records) {
    List<ReviewEvent> events = new ArrayList<>(records.count());
    for (ConsumerRecord<String, byte[]> each : records) {
      try {
        events.add(ReviewRecord.read(each));
      } catch (IllegalArgumentException e) {
        LOG.warnf(
            "Passed over what is no step on an alert: partition=%d offset=%d cause=%s",
            each.partition(), each.offset(), e.getMessage());
      }
    }
    return events;
  }
}
