package org.gouji.ingest.publish;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the client that documents are written with. */
@Singleton
final class KafkaClients {
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

  /**
   * The producer, with the settings that all Kafka clients of the service share and its own above
   * them.
   */
  @Produces
  @Singleton
  static Producer<String, byte[]> producer(
      @Identifier("default-kafka-broker") Map<String, Object> shared, PublishConfig config) {
    Map<String, Object> settings = new HashMap<>();
    settings.putAll(shared);
    settings.putAll(config.producer());
    settings.keySet().retainAll(ProducerConfig.configNames());
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  static void close(@Disposes Producer<String, byte[]> producer) {
    producer.close(CLOSE_TIMEOUT);
  }
}
