package org.gouji.parse.publish;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.gouji.parse.log.KafkaClients;
import org.jboss.logging.Logger;

/**
 * Answers the batches of one incoming channel exactly once: what a batch leads to is published and
 * the batch's offsets are committed in one transaction. A batch whose answer fails for whatever
 * reason is delivered again after a pause, and nothing behind it is read before.
 *
 * <p>The messaging extension's own {@code KafkaTransactions} is not used, for two reasons: it
 * reports a transaction whose commit failed and was aborted as a success, and it does not rewind
 * the consumer when a transaction cannot begin. Either way the next batch would commit past the
 * lost one.
 *
 * <p>To be used by one consumer method, one batch at a time, off the event loop.
 */
public final class ExactlyOnceChannel implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ExactlyOnceChannel.class);
  private static final Duration CLIENT_LIMIT = Duration.ofSeconds(90);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  private final String channel;
  private final KafkaClientService channels;
  private final AtomicPublisher publisher;
  private final Backoff backoff = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
  private volatile boolean closed;

  /**
   * A channel that answers under a transactional id.
   *
   * @param channel name of the incoming channel; batches, no commit strategy of its own
   * @param transactionalId stable over restarts of one instance, different from every other's
   */
  public ExactlyOnceChannel(
      String channel, String transactionalId, KafkaClientService channels, KafkaClients clients) {
    this.channel = channel;
    this.channels = channels;
    this.publisher = new AtomicPublisher(() -> clients.transactionalProducer(transactionalId));
  }

  /** What the records of a batch lead to. */
  @FunctionalInterface
  public interface Step {

    /**
     * The records to publish in answer to a batch. May be called again for the same records.
     *
     * @throws Exception when the batch cannot be answered now
     */
    List<ProducerRecord<String, byte[]>> answer(List<ConsumerRecord<String, byte[]>> records)
        throws Exception;
  }

  /**
   * Ends, in the background, a transaction that a killed predecessor left open: until then the
   * broker withholds the offsets where this consumer has to go on. Keeps trying while the broker is
   * away.
   */
  public void prepareInBackground() {
    Infrastructure.getDefaultWorkerPool().execute(this::prepare);
  }

  private void prepare() {
    Backoff pauses = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
    boolean goOn = true;
    while (goOn && !closed && !prepared()) {
      goOn = pauses.pause();
    }
  }

  /**
   * Answers a batch.
   *
   * @return whether the answer is committed; if not, the same records come again
   */
  public boolean answer(
      ConsumerRecords<String, byte[]> records,
      IncomingKafkaRecordBatchMetadata<String, byte[]> metadata,
      Step step) {
    try {
      List<ProducerRecord<String, byte[]>> answers = step.answer(list(records));
      publisher.publish(answers, next(records), group(metadata));
      backoff.reset();
      return true;
    } catch (RebalancedException | CommitFailedException e) {
      LOG.infof("Batch goes to whoever has its partitions now channel=%s reason=%s", channel, e);
      rewind();
      return false;
    } catch (Throwable e) {
      // Whatever it was, errors included: a channel that stops reading would be worse
      LOG.errorf(e, "Batch not answered, it will be read again channel=%s", channel);
      rewind();
      return false;
    }
  }

  @Override
  public void close() {
    closed = true;
    publisher.close();
  }

  private void rewind() {
    boolean rewound = false;
    while (!closed && !rewound && backoff.pause()) {
      rewound = prepared() && positionsReset();
    }
  }

  private boolean prepared() {
    try {
      publisher.prepare();
      return true;
    } catch (RuntimeException e) {
      LOG.warnf(e, "Broker not reached for transactions channel=%s", channel);
      return false;
    }
  }

  private boolean positionsReset() {
    try {
      consumer().resetToLastCommittedPositions().await().atMost(CLIENT_LIMIT);
      return true;
    } catch (RuntimeException e) {
      LOG.warnf(e, "Committed offsets not read channel=%s", channel);
      return false;
    }
  }

  private ConsumerGroupMetadata group(IncomingKafkaRecordBatchMetadata<?, ?> metadata) {
    ConsumerGroupMetadata group = consumer().consumerGroupMetadata().await().atMost(CLIENT_LIMIT);
    int generation = metadata.getConsumerGroupGenerationId();
    if (group.generationId() != generation) {
      throw new RebalancedException(generation, group.generationId());
    }
    return group;
  }

  /** The batch was read before partitions changed hands. */
  private static final class RebalancedException extends RuntimeException {
    RebalancedException(int then, int now) {
      super("read in generation %d, now it is %d".formatted(then, now));
    }
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return channels.getConsumer(channel);
  }

  private static List<ConsumerRecord<String, byte[]>> list(ConsumerRecords<String, byte[]> batch) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(batch.count());
    batch.forEach(records::add);
    return records;
  }

  private static Map<TopicPartition, OffsetAndMetadata> next(ConsumerRecords<?, ?> batch) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (TopicPartition partition : batch.partitions()) {
      List<? extends ConsumerRecord<?, ?>> records = batch.records(partition);
      long last = records.get(records.size() - 1).offset();
      offsets.put(partition, new OffsetAndMetadata(last + 1));
    }
    return offsets;
  }
}
