package org.gouji.validate.deadletter;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one dead letter whole from its topic. */
@Singleton
class LetterReader {
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final Map<String, Object> broker;

  @Inject
  LetterReader(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.broker = broker;
  }

  /**
   * The record of a letter; blocks on the broker.
   *
   * @return empty where the topic does not hold it any more
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer
   */
  Optional<ConsumerRecord<String, byte[]>> read(LetterId id) {
    Map<String, Object> config = new HashMap<>(broker);
    config.keySet().retainAll(ConsumerConfig.configNames());
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
    TopicPartition partition = new TopicPartition(id.topic(), id.partition());
    try (Consumer<String, byte[]> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      if (consumer.beginningOffsets(List.of(partition)).get(partition) > id.offset()
          || consumer.endOffsets(List.of(partition)).get(partition) <= id.offset()) {
        return Optional.empty();
      }
      consumer.seek(partition, id.offset());
      for (ConsumerRecord<String, byte[]> record : consumer.poll(ANSWER)) {
        return record.offset() == id.offset() ? Optional.of(record) : Optional.empty();
      }
      return Optional.empty();
    }
  }
}
