package org.gouji.local.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Terminal;
import org.gouji.local.stack.Component;
import org.gouji.local.stack.DataDir;
import org.gouji.local.stack.Stack;

/** A stack that is up while a command runs; ends in order on Ctrl-C, SIGTERM and SIGHUP. */
final class StackSession {
  private static final long POLL_MILLIS = 500;
  private static final long END_SECONDS = 60;

  /** What is done while the stack is up. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException, InterruptedException;
  }

  private final Stack stack;
  private final DataDir data;
  private final Terminal terminal;
  private final Messages messages;
  private final ConsoleProgress progress;
  private final Set<Component> started = ConcurrentHashMap.newKeySet();

  StackSession(GoujiCommand gouji) {
    this.stack = gouji.stack();
    this.data = gouji.dataDir();
    this.terminal = gouji.terminal();
    this.messages = gouji.messages();
    this.progress = new ConsoleProgress(terminal, messages);
  }

  /** Starts what does not run and leaves it running; interrupted before, it leaves nothing. */
  void startAndLeave(OptionalInt offset) throws IOException {
    untilSignal(() -> stack.up(offset, progress, started));
  }

  /**
   * Starts what does not run, works, and stops what it started, also when the work fails or a
   * signal cuts it short.
   */
  void during(OptionalInt offset, Work work) throws IOException {
    untilSignal(
        () -> {
          stack.up(offset, progress, started);
          try {
            work.run();
          } finally {
            stopStarted();
          }
        });
  }

  /** Whether this session started anything. */
  boolean startedSomething() {
    return !started.isEmpty();
  }

  /** Returns when everything that this session started has ended; tells what died meanwhile. */
  void untilEnded() throws InterruptedException {
    Set<Component> told = new HashSet<>();
    Set<Component> ended = stack.ended(started);
    while (ended.size() < started.size()) {
      told.retainAll(ended);
      ended.stream().filter(told::add).forEach(this::tellEnd);
      Thread.sleep(POLL_MILLIS);
      ended = stack.ended(started);
    }
  }

  private void tellEnd(Component component) {
    terminal
        .err()
        .println(
            stack.wasStopped(component)
                ? messages.text("up.wasStopped", component.label())
                : messages.text("up.diedLater", component.label(), data.log(component).path()));
  }

  private void stopStarted() throws IOException, InterruptedException {
    // A signal interrupted the work, not the stopping.
    boolean interrupted = Thread.interrupted();
    stack.stop(started, progress);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void untilSignal(Work work) throws IOException {
    Thread worker = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Thread onSignal =
        new Thread(
            () -> {
              worker.interrupt();
              awaitQuietly(done);
            });
    Runtime.getRuntime().addShutdownHook(onSignal);
    try {
      work.run();
    } catch (InterruptedException e) {
      // The signal; what had to be done was done on the way here.
      Thread.currentThread().interrupt();
    } finally {
      done.countDown();
      removeHook(onSignal);
    }
  }

  private static void awaitQuietly(CountDownLatch done) {
    try {
      if (!done.await(END_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running: the process ends anyway.
    }
  }
}
