package org.gouji.parse.publish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Publishes records and commits the offsets they answer in one Kafka transaction.
 *
 * <p>A producer that failed is thrown away. Its successor has the same transactional id, so its
 * initialization first brings whatever the failed one left open to an end; no state of the failed
 * one has to be understood.
 */
final class AtomicPublisher implements AutoCloseable {
  private final Supplier<Producer<String, byte[]>> producers;
  private @Nullable Producer<String, byte[]> producer;

  AtomicPublisher(Supplier<Producer<String, byte[]>> producers) {
    this.producers = producers;
  }

  /**
   * Connects, and ends what a predecessor of the same transactional id left open.
   *
   * @throws RuntimeException when the broker cannot be reached
   */
  synchronized void prepare() {
    current();
  }

  /**
   * Publishes all records and commits the offsets, or does neither.
   *
   * @param offsets next offset to read of each partition
   * @param group the consumer's place in its group; a stale one fails the transaction
   * @throws RuntimeException when nothing was published, or when it is unknown whether; the
   *     committed offsets then tell
   */
  synchronized void publish(
      List<ProducerRecord<String, byte[]>> records,
      Map<TopicPartition, OffsetAndMetadata> offsets,
      ConsumerGroupMetadata group) {
    Producer<String, byte[]> current = current();
    try {
      current.beginTransaction();
      for (ProducerRecord<String, byte[]> record : records) {
        // The commit flushes, and throws what any of the sends met
        Future<RecordMetadata> unused = current.send(record);
      }
      current.sendOffsetsToTransaction(offsets, group);
      current.commitTransaction();
    } catch (RuntimeException e) {
      discard();
      throw e;
    }
  }

  @Override
  public synchronized void close() {
    if (producer != null) {
      producer.close();
      producer = null;
    }
  }

  private Producer<String, byte[]> current() {
    if (producer == null) {
      Producer<String, byte[]> fresh = producers.get();
      try {
        fresh.initTransactions();
      } catch (RuntimeException e) {
        fresh.close(Duration.ZERO);
        throw e;
      }
      producer = fresh;
    }
    return producer;
  }

  private void discard() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }
}
