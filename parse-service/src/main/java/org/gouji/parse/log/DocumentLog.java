package org.gouji.parse.log;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.gouji.ingest.contract.SubmissionId;

/**
 * Fetches single documents back from the log, so that no second copy of them has to be kept. A few
 * consumers are kept open and lent to one caller at a time. Thread-safe.
 */
public final class DocumentLog implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Semaphore places;
  private final BlockingQueue<Consumer<String, byte[]>> idle;

  /**
   * A reader of the log.
   *
   * @param places how many documents are fetched at the same time
   */
  DocumentLog(Supplier<Consumer<String, byte[]>> consumers, int places) {
    this.consumers = consumers;
    this.places = new Semaphore(places, true);
    this.idle = new ArrayBlockingQueue<>(places);
  }

  /**
   * Fetches the document at a position and makes sure that it is the one meant.
   *
   * @param position where it stands
   * @param submissionId its event's id
   * @param sha256 digest of its bytes
   * @throws DocumentGoneException when that document no longer stands there
   * @throws LogUnavailableException when the log could not be read in time
   */
  public LoggedDocument fetch(LogPosition position, String submissionId, String sha256)
      throws DocumentGoneException, LogUnavailableException {
    ConsumerRecord<String, byte[]> record = fetch(position);
    byte[] content = record.value() == null ? new byte[0] : record.value();
    try {
      IncomingEvent event = IncomingEvent.of(record);
      if (event.id().equals(submissionId) && SubmissionId.sha256(content).equals(sha256)) {
        return new LoggedDocument(event.mediaType(), content);
      }
    } catch (MalformedEventException e) {
      throw new DocumentGoneException(position, "no document stands there", e);
    }
    throw new DocumentGoneException(position, "another document stands there", null);
  }

  @Override
  public void close() {
    for (Consumer<String, byte[]> consumer = idle.poll();
        consumer != null;
        consumer = idle.poll()) {
      consumer.close();
    }
  }

  private ConsumerRecord<String, byte[]> fetch(LogPosition position)
      throws DocumentGoneException, LogUnavailableException {
    try {
      if (!places.tryAcquire(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new LogUnavailableException("too many documents are being fetched", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LogUnavailableException("interrupted", e);
    }
    try {
      return fetchWithOwnConsumer(position);
    } finally {
      places.release();
    }
  }

  private ConsumerRecord<String, byte[]> fetchWithOwnConsumer(LogPosition position)
      throws DocumentGoneException, LogUnavailableException {
    Consumer<String, byte[]> consumer = idle.poll();
    if (consumer == null) {
      consumer = consumers.get();
    }
    boolean sound = false;
    try {
      ConsumerRecord<String, byte[]> record = read(consumer, position);
      sound = true;
      return record;
    } catch (InvalidOffsetException e) {
      throw new DocumentGoneException(position, "the log does not reach there", e);
    } catch (KafkaException e) {
      throw new LogUnavailableException("the log cannot be read", e);
    } finally {
      if (!sound || !idle.offer(consumer)) {
        consumer.close();
      }
    }
  }

  private static ConsumerRecord<String, byte[]> read(
      Consumer<String, byte[]> consumer, LogPosition position)
      throws DocumentGoneException, LogUnavailableException {
    TopicPartition partition = position.topicPartition();
    consumer.assign(Set.of(partition));
    consumer.seek(partition, position.offset());
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < deadline) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        if (record.offset() == position.offset()) {
          return record;
        }
        throw new DocumentGoneException(position, "the log skips that place", null);
      }
    }
    throw new LogUnavailableException("the log did not answer in time", null);
  }
}
