package org.gouji.parse.intake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs pieces of work in parallel, so many at a time and each within a time limit, and lives on
 * whatever they do. Work that overruns is interrupted and given up; its place is free at once, even
 * when its thread does not heed the interrupt. Such a runaway thread cannot be stopped in Java, so
 * it is counted until it ends by itself.
 */
public final class ParseWorkers implements AutoCloseable {
  /** Runaway threads for each place at which the machine counts as overrun. */
  private static final int RUNAWAYS_PER_PLACE = 4;

  private final int size;
  private final Semaphore places;
  private final Duration limit;
  private final AtomicInteger runaways = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool(daemons("parse-worker-"));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(daemons("parse-clock-"));

  /**
   * Makes workers.
   *
   * @param places how many pieces of work run at the same time
   * @param limit how long one may take
   */
  ParseWorkers(int places, Duration limit) {
    this.size = places;
    this.places = new Semaphore(places);
    this.limit = limit;
  }

  /**
   * Starts a piece of work, waiting until there is a place for it.
   *
   * @return how it ended; never completes exceptionally
   */
  <T> CompletableFuture<Attempt<T>> start(Callable<T> work) throws InterruptedException {
    places.acquire();
    try {
      Run<T> run = new Run<>(work);
      threads.execute(run);
      return run.end;
    } catch (Throwable e) {
      places.release();
      throw e;
    }
  }

  /** Threads given up that are still running. */
  public int runaways() {
    return runaways.get();
  }

  /** Whether so many threads are running away that the process should be restarted. */
  public boolean overrun() {
    return runaways.get() >= RUNAWAYS_PER_PLACE * size;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    clock.shutdownNow();
  }

  private static ThreadFactory daemons(String prefix) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, prefix + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  private final class Run<T> implements Runnable {
    private final Callable<T> work;
    private final CompletableFuture<Attempt<T>> end = new CompletableFuture<>();
    private @Nullable Thread worker;
    private boolean over;

    Run(Callable<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      worker = Thread.currentThread();
      finish(attempt());
    }

    private Attempt<T> attempt() {
      try {
        Future<?> alarm = clock.schedule(this::giveUp, limit.toNanos(), TimeUnit.NANOSECONDS);
        try {
          return new Attempt.Done<>(work.call());
        } finally {
          alarm.cancel(false);
        }
      } catch (Throwable e) {
        // A document may exhaust the stack or the heap; the process has to outlive it
        return new Attempt.Failed<>(e);
      }
    }

    private synchronized void finish(Attempt<T> attempt) {
      if (over) {
        runaways.decrementAndGet();
      } else {
        settle(attempt);
      }
    }

    // Under the same lock as finish, so that the interrupt cannot hit the thread's next work
    private synchronized void giveUp() {
      if (!over) {
        runaways.incrementAndGet();
        if (worker != null) {
          worker.interrupt();
        }
        settle(new Attempt.TimedOut<>(limit));
      }
    }

    private void settle(Attempt<T> attempt) {
      over = true;
      places.release();
      end.complete(attempt);
    }
  }
}
