package org.gouji.local.push;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** An end of patience, which moves on while there is progress. Safe for use by many threads. */
final class Deadline {
  private final Duration patience;
  private final AtomicLong nanoTime;

  Deadline(Duration patience) {
    this.patience = patience;
    this.nanoTime = new AtomicLong(System.nanoTime() + patience.toNanos());
  }

  void postpone() {
    nanoTime.set(System.nanoTime() + patience.toNanos());
  }

  boolean isOver() {
    return System.nanoTime() - nanoTime.get() > 0;
  }
}
