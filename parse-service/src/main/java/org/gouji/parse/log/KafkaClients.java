package org.gouji.parse.log;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes the Kafka clients that are not channels. Address and security of the broker come from the
 * {@code kafka.*} configuration, as for the channels.
 */
@ApplicationScoped
public class KafkaClients {
  /** A document's limit and room for headers; the topics take as much. */
  private static final int MAX_REQUEST_BYTES = 16 * 1024 * 1024 + 64 * 1024;

  private static final Duration DELIVERY_LIMIT = Duration.ofSeconds(30);

  private final Map<String, Object> broker;

  KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.broker = broker;
  }

  /**
   * A producer of transactions, which still has to be initialized.
   *
   * @param transactionalId stable over restarts of one instance, different from every other's
   */
  public Producer<String, byte[]> transactionalProducer(String transactionalId) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
    // A transaction holds sends and a commit only; one left open by a crash blocks readers so long
    settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, millis(DELIVERY_LIMIT.multipliedBy(2)));
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(DELIVERY_LIMIT));
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(DELIVERY_LIMIT.dividedBy(2)));
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis(DELIVERY_LIMIT));
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** A consumer without group that reads single records at given positions. */
  Consumer<String, byte[]> recordReader(String clientId) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, clientId);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    // The broker sends a batch of records whole even above this size, and never a second one
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** A client that asks about the cluster. */
  public Admin admin() {
    return Admin.create(broker);
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
