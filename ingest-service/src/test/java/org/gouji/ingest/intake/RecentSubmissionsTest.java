package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.intake.SubmissionMother.submission;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gouji.ingest.contract.DocumentReceived;
import org.junit.jupiter.api.Test;

class RecentSubmissionsTest {
  private final RecentSubmissions recent = new RecentSubmissions(Duration.ofMinutes(10), 100);
  private final DocumentReceived event = submission("abc").event();

  @Test
  void letsOneOfManyBeTheFirst() throws InterruptedException, ExecutionException {
    // given
    AtomicInteger firsts = new AtomicInteger();
    Callable<DocumentReceived> entry =
        () -> {
          CompletableFuture<DocumentReceived> ending = new CompletableFuture<>();
          if (recent.enter(event.submissionId(), ending).isEmpty()) {
            firsts.incrementAndGet();
            recent.confirm(event, ending);
            return event;
          }
          return recent.enter(event.submissionId(), ending).orElse(ending).get();
        };

    // when
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<DocumentReceived> outcome :
          threads.invokeAll(IntStream.range(0, 400).mapToObj(i -> entry).toList())) {
        assertThat(outcome.get()).isEqualTo(event);
      }
    } finally {
      threads.shutdown();
    }

    // then
    assertThat(firsts).hasValue(1);
  }

  @Test
  void forgetsWhatWasGivenUp() {
    // given
    CompletableFuture<DocumentReceived> ending = new CompletableFuture<>();
    recent.enter(event.submissionId(), ending);

    // when
    recent.giveUp(event.submissionId(), ending, new IllegalStateException("no"));

    // then
    assertThat(ending).isCompletedExceptionally();
    assertThat(recent.enter(event.submissionId(), new CompletableFuture<>())).isEmpty();
    assertThat(recent.confirmed(event.submissionId())).isEmpty();
  }
}
