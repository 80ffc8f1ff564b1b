package org.gouji.validate.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.gouji.validate.contract.ComplianceAlerts;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the alert topic from where it ends at start, for all listeners of this instance. Reads
 * all partitions and belongs to no group, so that every instance hears everything.
 */
@Singleton
class AlertFeed {
  private static final Logger LOG = Logger.getLogger(AlertFeed.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Hears of events on the feed's thread and must not block it. */
  interface Subscriber {
    void event(FeedEvent event);

    void beat();
  }

  private final AlertConsumers consumers;
  private final StreamConfig config;
  private final Set<Subscriber> subscribers = new CopyOnWriteArraySet<>();
  private final Thread thread = new Thread(this::run, "alert-feed");
  private volatile boolean running = true;
  private @Nullable Window window;

  @Inject
  AlertFeed(AlertConsumers consumers, StreamConfig config) {
    this.consumers = consumers;
    this.config = config;
    thread.setDaemon(true);
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    thread.interrupt();
  }

  /** Where the feed stands; empty until it reached the broker. */
  synchronized Optional<Position> position() {
    return Optional.ofNullable(window).map(Window::end);
  }

  /** Whether a listener at that position needs no replay. */
  synchronized boolean covers(Position position) {
    return window != null && window.covers(position);
  }

  /**
   * Tells the subscriber every event behind that position, those at hand now and the others as they
   * come.
   *
   * @return whether it could: false when the feed is past that position by more than it has at hand
   */
  synchronized boolean attach(Subscriber subscriber, Position from) {
    if (window == null || !window.covers(from)) {
      return false;
    }
    window.events().forEach(subscriber::event);
    subscribers.add(subscriber);
    return true;
  }

  void detach(Subscriber subscriber) {
    subscribers.remove(subscriber);
  }

  private void run() {
    while (running) {
      try (Consumer<String, byte[]> consumer = consumers.open()) {
        assign(consumer);
        follow(consumer);
      } catch (InterruptException e) {
        LOG.debug("Alert feed interrupted", e);
      } catch (KafkaException e) {
        LOG.warnf("Alert feed lost the broker, trying again: %s", e.toString());
        pause();
      }
    }
  }

  private void assign(Consumer<String, byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(ComplianceAlerts.TOPIC).stream()
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    consumer.assign(partitions);
    Optional<Position> known = position();
    if (known.isPresent()) {
      partitions.forEach(each -> consumer.seek(each, known.get().in(each.partition())));
    } else {
      consumer.seekToEnd(partitions);
      begin(end(consumer, partitions));
    }
  }

  private static Position end(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
    int count = partitions.stream().mapToInt(TopicPartition::partition).max().orElse(-1) + 1;
    return new Position(
        LongStream.range(0, count)
            .map(each -> consumer.position(new TopicPartition(ComplianceAlerts.TOPIC, (int) each)))
            .boxed()
            .toList());
  }

  private synchronized void begin(Position position) {
    window = new Window(config.window(), position);
  }

  private void follow(Consumer<String, byte[]> consumer) {
    long lastBeat = System.nanoTime();
    while (running) {
      AlertConsumers.poll(consumer, POLL).forEach(this::tell);
      if (System.nanoTime() - lastBeat >= config.heartbeat().toNanos()) {
        lastBeat = System.nanoTime();
        subscribers.forEach(Subscriber::beat);
      }
    }
  }

  /** Under the same lock as {@link #attach}, so that an event is told once to each. */
  private synchronized void tell(FeedEvent event) {
    window.add(event);
    subscribers.forEach(each -> each.event(event));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
