package org.gouji.validate.stream;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.validate.contract.AlertEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens readers of the alert topic that belong to no group: each reads all of it, committed. */
@Singleton
class AlertConsumers {
  private static final Logger LOG = Logger.getLogger(AlertConsumers.class);
  private static final int MAX_RECORDS = 500;
  private static final int MAX_FETCH_BYTES = 4 * 1024 * 1024;

  private final Map<String, Object> broker;

  @Inject
  AlertConsumers(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.broker = broker;
  }

  Consumer<String, byte[]> open() {
    Map<String, Object> config = new HashMap<>(broker);
    config.keySet().retainAll(ConsumerConfig.configNames());
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, IsolationLevel.READ_COMMITTED.toString());
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MAX_RECORDS);
    config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MAX_FETCH_BYTES);
    return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** The next events, after at most that time; what is no alert event is passed over. */
  static List<FeedEvent> poll(Consumer<String, byte[]> consumer, Duration atMost) {
    List<FeedEvent> events = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> each : consumer.poll(atMost)) {
      AlertEvent event = read(each);
      if (event != null) {
        events.add(new FeedEvent(each.partition(), each.offset(), event));
      }
    }
    return events;
  }

  private static @Nullable AlertEvent read(ConsumerRecord<String, byte[]> source) {
    try {
      return AlertEvent.read(header(source, "ce_type"), header(source, "ce_id"), source.value());
    } catch (UncheckedIOException | IllegalArgumentException | UnknownEventTypeException e) {
      LOG.warnf(
          "Passed over what is no alert event: partition=%d offset=%d cause=%s",
          source.partition(), source.offset(), e.getClass().getSimpleName());
      return null;
    }
  }

  private static String header(ConsumerRecord<?, ?> source, String name) {
    Header header = source.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
