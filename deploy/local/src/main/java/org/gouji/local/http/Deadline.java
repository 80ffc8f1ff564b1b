package org.gouji.local.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** An end of patience, which moves on while there is progress. Safe for use by many threads. */
public final class Deadline {
  private final Duration patience;
  private final AtomicLong nanoTime;

  /**
   * @param patience how long it lasts without progress
   */
  public Deadline(Duration patience) {
    this.patience = patience;
    this.nanoTime = new AtomicLong(System.nanoTime() + patience.toNanos());
  }

  /** There was progress. */
  public void postpone() {
    nanoTime.set(System.nanoTime() + patience.toNanos());
  }

  /** Whether there was none for too long. */
  public boolean isOver() {
    return System.nanoTime() - nanoTime.get() > 0;
  }
}
