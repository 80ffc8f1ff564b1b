package org.gouji.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.local.console.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class StackLockTest {
  @TempDir private Path folder;

  @Test
  void letsTheNextInWhenTheFirstIsDone() throws Exception {
    // given
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch secondWaits = new CountDownLatch(1);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    Future<String> first =
        executor.submit(
            () ->
                lock(Duration.ofSeconds(10))
                    .holding(
                        StackLockTest::nobodyElse,
                        () -> {
                          held.countDown();
                          secondWaits.await();
                          return "first";
                        }));
    held.await();

    // when
    String second =
        lock(Duration.ofSeconds(10))
            .holding(secondWaits::countDown, () -> first.isDone() ? "second" : "second, too early");

    // then
    assertThat(second).startsWith("second");
    assertThat(first.get()).isEqualTo("first");
    executor.shutdown();
  }

  @Test
  void refusesWhenTheFirstTakesTooLong() throws Exception {
    // given
    StackLock impatient = lock(Duration.ofMillis(200));

    // then
    impatient.holding(
        StackLockTest::nobodyElse,
        () -> {
          assertThatThrownBy(() -> impatient.holding(() -> {}, () -> "never"))
              .isInstanceOfSatisfying(
                  RefusedException.class, e -> assertThat(e.key()).isEqualTo("stack.locked"));
          return "done";
        });
  }

  private static void nobodyElse() {
    throw new AssertionError("nobody else holds it");
  }

  private StackLock lock(Duration patience) {
    return new StackLock(folder.resolve("lock"), patience);
  }
}
