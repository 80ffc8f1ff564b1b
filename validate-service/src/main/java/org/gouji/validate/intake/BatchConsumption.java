package org.gouji.validate.intake;

import com.mongodb.MongoException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.gouji.validate.decision.ConcurrentDecisionException;
import org.gouji.validate.publish.EventPublisher;
import org.jboss.logging.Logger;

/**
 * What becomes of a batch: it is decided on and stored, then published in one transaction with its
 * offsets. A store that is away stalls the consumption until it is back; nothing is skipped.
 */
final class BatchConsumption {
  private static final Logger LOG = Logger.getLogger(BatchConsumption.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration PAUSE_AFTER_ABORT = Duration.ofMillis(500);

  private final Function<ConsumerRecords<String, byte[]>, BatchResult> decider;
  private final EventPublisher publisher;
  private final IntakeMetrics metrics;

  BatchConsumption(
      Function<ConsumerRecords<String, byte[]>, BatchResult> decider,
      EventPublisher publisher,
      IntakeMetrics metrics) {
    this.decider = decider;
    this.publisher = publisher;
    this.metrics = metrics;
  }

  /** Completes when the batch is done with, or will be delivered again. */
  Uni<Void> consume(KafkaRecordBatch<String, byte[]> batch) {
    ConsumerRecords<String, byte[]> records = records(batch);
    return Uni.createFrom()
        .item(() -> decider.apply(records))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure()
        .invoke(BatchConsumption::logAttempt)
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .invoke(BatchConsumption::logRefused)
        .chain(
            result ->
                publisher.publish(batch, result.messages()).invoke(() -> metrics.count(result)))
        .onFailure()
        .recoverWithUni(
            failure -> {
              LOG.warn("Transaction aborted, its input is read again", failure);
              return Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE_AFTER_ABORT);
            });
  }

  @SuppressWarnings("unchecked") // the metadata of such a batch is of its types
  private static ConsumerRecords<String, byte[]> records(KafkaRecordBatch<String, byte[]> batch) {
    return batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow().getRecords();
  }

  private static void logAttempt(Throwable failure) {
    if (failure instanceof MongoException || failure instanceof ConcurrentDecisionException) {
      LOG.warnf("Deciding on a batch failed, trying again: %s", failure.toString());
    } else {
      LOG.error("Deciding on a batch failed, trying again", failure);
    }
  }

  private static void logRefused(BatchResult result) {
    for (Inbound.Poison poison : result.refused()) {
      ConsumerRecord<String, byte[]> source = poison.source();
      LOG.errorf(
          "Event goes to the dead-letter topic: reason=%s detail=%s topic=%s partition=%d offset=%d",
          poison.reason(), poison.detail(), source.topic(), source.partition(), source.offset());
    }
  }
}
