package org.gouji.local.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.gouji.local.console.RefusedException;
import org.gouji.validate.contract.ComplianceAlerts;

/** Reads the alert topic as it grows, outside any consumer group, committed events alone. */
public final class AlertFollower {
  private static final Duration FIRST_ANSWER = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final String bootstrapServers;

  public AlertFollower(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Follows until the thread is interrupted.
   *
   * @param fromBeginning whether to begin with the first event there is
   * @param onFollowing called once it is certain where reading begins
   * @param events called for every event, in this thread
   * @throws RefusedException when the broker does not answer or has no such topic
   */
  public void follow(
      boolean fromBeginning,
      Runnable onFollowing,
      Consumer<ConsumerRecord<String, byte[]>> events) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            configuration(), new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      if (fromBeginning) {
        consumer.seekToBeginning(partitions);
      } else {
        consumer.seekToEnd(partitions);
      }
      // Seeking is lazy: without this an event could be written first and be missed.
      partitions.forEach(consumer::position);
      onFollowing.run();
      while (!Thread.currentThread().isInterrupted()) {
        consumer.poll(POLL).forEach(events);
      }
    } catch (InterruptException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
    try {
      List<TopicPartition> partitions =
          consumer.partitionsFor(ComplianceAlerts.TOPIC, FIRST_ANSWER).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      if (partitions.isEmpty()) {
        throw new RefusedException("watch.noTopic", ComplianceAlerts.TOPIC, bootstrapServers);
      }
      return partitions;
    } catch (TimeoutException e) {
      throw new RefusedException("watch.noBroker", bootstrapServers);
    }
  }

  private Map<String, Object> configuration() {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
        false,
        // A broker that comes back is found again at once
        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
        1000);
  }
}
