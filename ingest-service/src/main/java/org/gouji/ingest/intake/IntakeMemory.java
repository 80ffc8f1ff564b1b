package org.gouji.ingest.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the documents being received take of memory, so that a burst cannot exhaust it. */
@Singleton
final class IntakeMemory {
  private final long bytes;
  private final AtomicLong taken = new AtomicLong();

  @Inject
  IntakeMemory(IntakeConfig config) {
    this(config.memory().asLongValue());
  }

  IntakeMemory(long bytes) {
    this.bytes = bytes;
  }

  /** A share for one request, empty at first. */
  Share share() {
    return new Share();
  }

  /** What one request takes. It is given back at the end, once or more often. */
  final class Share {
    private final AtomicLong size = new AtomicLong();

    private Share() {}

    /** Whether there is room for that many bytes more; if there is, they are taken. */
    boolean take(int more) {
      if (taken.addAndGet(more) > bytes) {
        taken.addAndGet(-more);
        return false;
      }
      size.addAndGet(more);
      return true;
    }

    void giveBack() {
      taken.addAndGet(-size.getAndSet(0));
    }
  }
}
