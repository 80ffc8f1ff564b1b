package org.gouji.ingest.projection;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.gouji.ingest.contract.RawDocuments;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the receipts hold every document that was in the log when the service started. Before
 * that, a document submitted before a restart would not be known again.
 */
@Singleton
public final class CatchUp {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Longer than what was polled waits for the projection to begin with it. */
  private static final Duration IDLE = Duration.ofSeconds(1);

  private final KafkaClientService clients;
  private final ProjectionProgress progress;
  private volatile boolean reached;
  private @Nullable Map<TopicPartition, Long> endsAtStart;

  CatchUp(KafkaClientService clients, ProjectionProgress progress) {
    this.clients = clients;
    this.progress = progress;
  }

  /** Whether it is so; once it is, it stays so. */
  public boolean isReached() {
    if (!reached) {
      KafkaConsumer<String, byte[]> consumer = clients.getConsumer(ReceiptConsumer.RAW_DOCUMENTS);
      reached = consumer != null && isReachedBy(consumer);
    }
    return reached;
  }

  private boolean isReachedBy(KafkaConsumer<String, byte[]> consumer) {
    Uni<Boolean> check = consumer.runOnPollingThread(this::check);
    return check
        .onFailure(KafkaException.class)
        .recoverWithItem(false)
        .ifNoItem()
        .after(PATIENCE.multipliedBy(2))
        .recoverWithItem(false)
        .await()
        .indefinitely();
  }

  private boolean check(Consumer<String, byte[]> consumer) {
    if (endsAtStart == null) {
      Map<TopicPartition, Long> ends = ends(consumer);
      if (ends.isEmpty()) {
        // The topic is still to be made
        return false;
      }
      endsAtStart = ends;
    }
    Set<TopicPartition> behind = new HashSet<>();
    Map<TopicPartition, OffsetAndMetadata> committed =
        consumer.committed(endsAtStart.keySet(), PATIENCE);
    endsAtStart.forEach(
        (partition, end) -> {
          OffsetAndMetadata offset = committed.get(partition);
          if (end > 0 && (offset == null || offset.offset() < end)) {
            behind.add(partition);
          }
        });
    return behind.isEmpty() || onlyMarkersAreLeft(consumer, behind, endsAtStart);
  }

  private static Map<TopicPartition, Long> ends(Consumer<String, byte[]> consumer) {
    Set<TopicPartition> partitions = new HashSet<>();
    consumer
        .partitionsFor(RawDocuments.TOPIC, PATIENCE)
        .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
    return Map.copyOf(consumer.endOffsets(partitions, PATIENCE));
  }

  /**
   * A partition that ends in the marker of a transaction is read to its end without a record whose
   * offset could be committed.
   */
  private boolean onlyMarkersAreLeft(
      Consumer<String, byte[]> consumer,
      Set<TopicPartition> behind,
      Map<TopicPartition, Long> ends) {
    return consumer.assignment().containsAll(behind)
        && behind.stream()
            .allMatch(
                partition ->
                    consumer.position(partition, PATIENCE) >= ends.getOrDefault(partition, 0L))
        && progress.isIdleFor(IDLE);
  }
}
