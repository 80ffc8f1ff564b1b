package org.gouji.parse.publish;

import java.time.Duration;

/** Pauses between attempts, twice as long each time up to a limit. Confined to one thread. */
final class Backoff {
  private final Duration first;
  private final Duration longest;
  private Duration next;

  Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  /** The last attempt succeeded. */
  void reset() {
    next = first;
  }

  /** How long the next pause will be. */
  Duration next() {
    return next;
  }

  /**
   * Sleeps.
   *
   * @return false when the thread was interrupted, which asks it to end
   */
  boolean pause() {
    Duration pause = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(longest) < 0 ? doubled : longest;
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
