package org.gouji.validate.publish;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what a batch of input led to and commits the batch's offsets, both or neither, in one
 * Kafka transaction.
 *
 * <p>Whether it came to that is read from the broker and not from the client: a commit that fails
 * is reported by {@link KafkaTransactions} as a success, and a commit that timed out can have
 * happened. Where the offsets did not move, the consumer goes back to where they are.
 */
public abstract class EventPublisher {
  private static final Logger LOG = Logger.getLogger(EventPublisher.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final String channel;
  private final KafkaTransactions<byte[]> transactions;
  private final KafkaClientService clients;

  /** A publisher with the transactional producer of that channel. */
  EventPublisher(
      String channel, KafkaTransactions<byte[]> transactions, KafkaClientService clients) {
    this.channel = channel;
    this.transactions = transactions;
    this.clients = clients;
  }

  /**
   * Has the producer introduce itself to the broker, without waiting for it: that ends a
   * transaction which a killed predecessor left open, and the input behind it is readable again.
   */
  protected void endWhatWasLeftOpen() {
    patiently(clients.getProducer(channel).flush()).subscribe().with(ignored -> {});
  }

  /**
   * Publishes the messages and commits the batch.
   *
   * @param batch the input, read as a batch
   * @param messages what it led to, in order
   * @return completes when both are durable; fails with {@link TransactionIncompleteException} when
   *     neither is, after the consumer went back
   */
  public Uni<Void> publish(Message<?> batch, List<Message<byte[]>> messages) {
    return Uni.createFrom()
        .deferred(
            () ->
                transactions.withTransaction(
                    batch,
                    emitter -> {
                      messages.forEach(emitter::send);
                      return Uni.createFrom().voidItem();
                    }))
        .onItemOrFailure()
        .transformToUni((ignored, failure) -> settle(batch, failure));
  }

  private Uni<Void> settle(Message<?> batch, @Nullable Throwable failure) {
    IncomingKafkaRecordBatchMetadata<?, ?> metadata =
        batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
    KafkaConsumer<?, ?> consumer = clients.getConsumers(metadata.getChannel()).get(0);
    TopicPartition[] partitions = metadata.getOffsets().keySet().toArray(new TopicPartition[0]);
    return patiently(consumer.committed(partitions))
        .chain(
            committed ->
                reached(committed, metadata.getOffsets())
                    ? Uni.createFrom().voidItem()
                    : patiently(consumer.resetToLastCommittedPositions())
                        .chain(
                            () ->
                                Uni.createFrom()
                                    .failure(new TransactionIncompleteException(failure))));
  }

  private static boolean reached(
      Map<TopicPartition, OffsetAndMetadata> committed,
      Map<TopicPartition, OffsetAndMetadata> last) {
    return last.entrySet().stream()
        .allMatch(
            each -> {
              OffsetAndMetadata next = committed.get(each.getKey());
              return next != null && next.offset() > each.getValue().offset();
            });
  }

  private static <T> Uni<T> patiently(Uni<T> step) {
    return step.onFailure()
        .invoke(e -> LOG.warnf("The broker does not answer, trying again: %s", e.toString()))
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }
}
