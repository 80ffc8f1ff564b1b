package org.gouji.validate.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Streams alert events to listeners: what they missed from the topic, then what comes. A listener
 * that does not keep up is let go and can resume where it was.
 */
@Singleton
public class AlertStream {
  private static final Logger LOG = Logger.getLogger(AlertStream.class);

  private final AlertFeed feed;
  private final AlertConsumers consumers;
  private final StreamConfig config;
  private final Semaphore places;
  private final ExecutorService replays;

  @Inject
  AlertStream(AlertFeed feed, AlertConsumers consumers, StreamConfig config) {
    this.feed = feed;
    this.consumers = consumers;
    this.config = config;
    this.places = new Semaphore(config.listeners());
    this.replays = Executors.newFixedThreadPool(config.replays());
  }

  @PreDestroy
  void stop() {
    replays.shutdownNow();
  }

  /**
   * Opens a stream. Its first frame tells where it begins.
   *
   * @param filter which alerts
   * @param resume where the listener was, or empty to begin now
   * @return empty while the broker was not reached yet, or when all places are taken
   */
  public Optional<Multi<Frame>> open(AlertFilter filter, Optional<Position> resume) {
    Optional<Position> start = resume.isPresent() ? resume : feed.position();
    if (start.isEmpty() || feed.position().isEmpty() || !places.tryAcquire()) {
      return Optional.empty();
    }
    Listener listener = new Listener(filter, start.get());
    Multi<Frame> frames =
        Multi.createBy()
            .concatenating()
            .streams(Multi.createFrom().item(listener.beat()), follow(listener));
    return Optional.of(
        frames
            .onFailure()
            .invoke(failure -> LOG.infof("Alert listener let go: %s", failure.toString()))
            .onFailure()
            .recoverWithCompletion()
            .onTermination()
            .invoke(places::release));
  }

  /** Replays until the feed has at hand what is left, then goes live. */
  private Multi<Frame> follow(Listener listener) {
    return Multi.createFrom()
        .deferred(
            () ->
                feed.covers(listener.position())
                    ? live(listener)
                    : Multi.createBy().concatenating().streams(replay(listener), follow(listener)));
  }

  private Multi<Frame> replay(Listener listener) {
    Position to = feed.position().orElse(listener.position());
    return Multi.createFrom()
        .resource(
            () -> new Replay(consumers, listener.position(), to),
            replay ->
                Multi.createBy()
                    .repeating()
                    .uni(() -> Uni.createFrom().item(replay::next).runSubscriptionOn(replays))
                    .whilst(ignored -> !replay.done())
                    .onItem()
                    .<FeedEvent>disjoint()
                    .map(listener::take)
                    .filter(Optional::isPresent)
                    .map(Optional::get))
        .withFinalizer(
            (Replay replay) -> {
              replays.execute(replay::close);
            });
  }

  private Multi<Frame> live(Listener listener) {
    return Multi.createFrom().emitter(emitter -> attach(listener, emitter), config.buffer());
  }

  private void attach(Listener listener, MultiEmitter<? super Frame> emitter) {
    AlertFeed.Subscriber subscriber =
        new AlertFeed.Subscriber() {
          @Override
          public void event(FeedEvent event) {
            listener.take(event).ifPresent(emitter::emit);
          }

          @Override
          public void beat() {
            emitter.emit(listener.beat());
          }
        };
    emitter.onTermination(() -> feed.detach(subscriber));
    if (!feed.attach(subscriber, listener.position())) {
      emitter.complete();
    }
  }
}
