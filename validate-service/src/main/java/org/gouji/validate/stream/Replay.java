package org.gouji.validate.stream;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.gouji.validate.contract.ComplianceAlerts;
import org.jspecify.annotations.Nullable;

/** Reads the alert topic from one position to another, part by part. Blocks on the broker. */
final class Replay implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(500);

  private final AlertConsumers consumers;
  private final Position from;
  private final List<TopicPartition> partitions;
  private final Position to;
  private @Nullable Consumer<String, byte[]> consumer;
  private volatile boolean done;

  Replay(AlertConsumers consumers, Position from, Position to) {
    this.consumers = consumers;
    this.from = from;
    this.to = to;
    this.partitions =
        IntStream.range(0, to.next().size())
            .filter(each -> from.in(each) < to.in(each))
            .mapToObj(each -> new TopicPartition(ComplianceAlerts.TOPIC, each))
            .toList();
  }

  /** The next events, none if they are late. */
  synchronized List<FeedEvent> next() {
    if (consumer == null) {
      consumer = consumers.open();
      consumer.assign(partitions);
      partitions.forEach(each -> consumer.seek(each, from.in(each.partition())));
    }
    List<FeedEvent> events = AlertConsumers.poll(consumer, POLL);
    done = partitions.stream().allMatch(each -> consumer.position(each) >= to.in(each.partition()));
    return events;
  }

  /** Whether all events before the end were read. */
  boolean done() {
    return done;
  }

  @Override
  public synchronized void close() {
    if (consumer != null) {
      consumer.close();
    }
  }
}
