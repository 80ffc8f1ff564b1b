package org.gouji.validate.deadletter;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Files what comes to the dead-letter topics of all services. Safe to repeat. */
@ApplicationScoped
class DeadLetterConsumer {
  private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final DeadLetters letters;

  @Inject
  DeadLetterConsumer(DeadLetters letters) {
    this.letters = letters;
  }

  @Incoming("dead-letters")
  Uni<Void> consume(KafkaRecordBatch<String, byte[]> batch) {
    ConsumerRecords<String, byte[]> records = records(batch);
    return Uni.createFrom()
        .item(
            () -> {
              file(records);
              return records;
            })
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure()
        .invoke(e -> LOG.warnf("Dead letters could not be filed, trying again: %s", e.toString()))
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .chain(() -> Uni.createFrom().completionStage(batch.ack()));
  }

  private void file(Iterable<ConsumerRecord<String, byte[]>> records) {
    List<DeadLetter> filed = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      if (LetterRecord.redriven(record) == null) {
        filed.add(LetterRecord.letter(record));
      }
    }
    letters.add(filed);
    for (ConsumerRecord<String, byte[]> record : records) {
      String id = LetterRecord.redriven(record);
      if (id != null) {
        letters.redriven(id, LetterRecord.mark(record));
      }
    }
  }

  @SuppressWarnings("unchecked") // the metadata of such a batch is of its types
  private static ConsumerRecords<String, byte[]> records(KafkaRecordBatch<String, byte[]> batch) {
    return batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow().getRecords();
  }
}
