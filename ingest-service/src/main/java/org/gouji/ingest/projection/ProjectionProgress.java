package org.gouji.ingest.projection;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the projection is at work on documents received. */
@Singleton
final class ProjectionProgress {
  private final Clock clock;
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicReference<Instant> lastAtWork;

  ProjectionProgress(Clock clock) {
    this.clock = clock;
    this.lastAtWork = new AtomicReference<>(clock.instant());
  }

  /** The same work, noticed while it lasts. */
  Uni<Void> track(Uni<Void> work) {
    return work.onSubscription()
        .invoke(atWork::incrementAndGet)
        .onTermination()
        .invoke(
            () -> {
              lastAtWork.set(clock.instant());
              atWork.decrementAndGet();
            });
  }

  /** Whether nothing has been at work for that long. */
  boolean isIdleFor(Duration duration) {
    return atWork.get() == 0 && !lastAtWork.get().plus(duration).isAfter(clock.instant());
  }
}
