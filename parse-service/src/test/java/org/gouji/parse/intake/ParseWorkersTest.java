package org.gouji.parse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ParseWorkersTest {
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void workGivesItsResult() throws Exception {
    try (ParseWorkers workers = new ParseWorkers(2, LONG)) {
      // when
      Attempt<String> attempt = workers.start(() -> "read").get();

      // then
      assertThat(attempt).isEqualTo(new Attempt.Done<>("read"));
    }
  }

  @Test
  void workThatRecursesWithoutEndFailsAlone() throws Exception {
    try (ParseWorkers workers = new ParseWorkers(2, LONG)) {
      // when
      Attempt<Integer> crashed = workers.start(() -> recurse(0)).get();
      Attempt<String> next = workers.start(() -> "read").get();

      // then
      assertThat(crashed)
          .isInstanceOfSatisfying(
              Attempt.Failed.class,
              failed -> assertThat(failed.cause()).isInstanceOf(StackOverflowError.class));
      assertThat(next).isEqualTo(new Attempt.Done<>("read"));
    }
  }

  @Test
  void workThatOverrunsIsInterruptedAndGivenUp() throws Exception {
    try (ParseWorkers workers = new ParseWorkers(1, SHORT)) {
      // given
      CountDownLatch interrupted = new CountDownLatch(1);

      // when
      Attempt<String> attempt =
          workers
              .start(
                  () -> {
                    try {
                      TimeUnit.MINUTES.sleep(1);
                    } catch (InterruptedException e) {
                      interrupted.countDown();
                    }
                    return "too late";
                  })
              .get();

      // then
      assertThat(attempt).isEqualTo(new Attempt.TimedOut<>(SHORT));
      assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void workThatHeedsNoInterruptKeepsNoPlaceButIsCounted() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    try (ParseWorkers workers = new ParseWorkers(1, SHORT)) {
      // when
      Attempt<String> hung = workers.start(() -> spin(stop)).get();
      int runaways = workers.runaways();
      Attempt<String> next = workers.start(() -> "read").get();

      // then
      assertThat(hung).isEqualTo(new Attempt.TimedOut<>(SHORT));
      assertThat(runaways).isEqualTo(1);
      assertThat(workers.overrun()).isFalse();
      assertThat(next).isEqualTo(new Attempt.Done<>("read"));
    } finally {
      stop.set(true);
    }
  }

  @Test
  void manyRunawaysMeanThatOnlyARestartHelps() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    try (ParseWorkers workers = new ParseWorkers(1, Duration.ofMillis(20))) {
      // when
      for (int i = 0; i < 4; i++) {
        workers.start(() -> spin(stop)).get();
      }

      // then
      assertThat(workers.overrun()).isTrue();
    } finally {
      stop.set(true);
    }
  }

  @Test
  void noMoreRunAtATimeThanThereArePlaces() throws Exception {
    try (ParseWorkers workers = new ParseWorkers(3, LONG)) {
      // given
      AtomicInteger running = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();

      // when
      List<CompletableFuture<Attempt<Integer>>> attempts = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        attempts.add(
            workers.start(
                () -> {
                  most.accumulateAndGet(running.incrementAndGet(), Math::max);
                  TimeUnit.MILLISECONDS.sleep(5);
                  return running.decrementAndGet();
                }));
      }
      CompletableFuture.allOf(attempts.toArray(CompletableFuture[]::new)).get();

      // then
      assertThat(most.get()).isEqualTo(3);
    }
  }

  private static int recurse(int depth) {
    return depth == Integer.MAX_VALUE ? depth : recurse(depth + 1) + 1;
  }

  private static String spin(AtomicBoolean stop) {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
    return "too late";
  }
}
