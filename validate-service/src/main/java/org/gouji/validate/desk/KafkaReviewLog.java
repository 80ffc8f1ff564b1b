package org.gouji.validate.desk;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gouji.validate.contract.ReviewEvent;
import org.jboss.logging.Logger;

/**
 * Writes steps with a producer of its own, which gives a record up for good when its delivery
 * timeout has passed: what a person was told had failed is not sent later.
 */
@Singleton
class KafkaReviewLog implements ReviewLog {
  private static final Logger LOG = Logger.getLogger(KafkaReviewLog.class);
  private static final Duration CLOSE = Duration.ofSeconds(2);

  private final Producer<String, byte[]> producer;
  private final Duration timeout;

  @Inject
  KafkaReviewLog(
      @Identifier("default-kafka-broker") Map<String, Object> broker, DeskConfig config) {
    this(producer(broker, (int) config.timeout().toMillis()), config.timeout());
  }

  KafkaReviewLog(Producer<String, byte[]> producer, Duration timeout) {
    this.producer = producer;
    this.timeout = timeout;
  }

  private static Producer<String, byte[]> producer(Map<String, Object> broker, int timeoutMs) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.keySet().retainAll(ProducerConfig.configNames());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeoutMs);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeoutMs);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeoutMs);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  @PreDestroy
  void close() {
    producer.close(CLOSE);
  }

  @Override
  public void append(ReviewEvent event) {
    try {
      // Twice the time, since the producer itself ends the wait
      producer.send(ReviewRecord.of(event)).get(2 * timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(e);
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      throw unavailable(e);
    }
  }

  private static LogUnavailableException unavailable(Exception cause) {
    LOG.warnf("The broker did not confirm a step on an alert: %s", cause.toString());
    return new LogUnavailableException(cause);
  }
}
