package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.intake.SubmissionMother.submission;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.gouji.ingest.receipt.InMemoryReceipts;
import org.gouji.ingest.receipt.Parsed;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.Status;
import org.gouji.ingest.submission.LogUnavailableException;
import org.gouji.ingest.submission.Submission;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private final InMemoryReceipts receipts = new InMemoryReceipts();
  private final ManualLog log = new ManualLog();
  private final RecentSubmissions recent = new RecentSubmissions(Duration.ofMinutes(10), 100);
  private final Intake intake =
      new Intake(recent, new KnownSubmissions(receipts, new MutableClock()), log);
  private final Submission submission = submission("abc");

  private CompletionStage<Acceptance> accept(Submission submission) {
    return intake.accept(submission);
  }

  private Acceptance acceptance(Status status, boolean duplicate) {
    return new Acceptance(
        submission.id(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        status,
        duplicate);
  }

  private void storeParsed() {
    receipts.put(
        Receipt.unknown(submission.id())
            .with(new Parsed(submission.id(), "r:1", SubmissionMother.NOW, "r", 1)));
  }

  @Test
  void answersOnlyWhenTheLogHasTheDocument() {
    // when
    CompletionStage<Acceptance> answer = accept(submission);

    // then
    assertThat(answer).isNotDone();
    log.confirm(0);
    assertThat(answer).isCompletedWithValue(acceptance(Status.RECEIVED, false));
  }

  @Test
  void writesTheSameAtTheSameTimeOnce() {
    // given
    CompletionStage<Acceptance> first = accept(submission);
    CompletionStage<Acceptance> second = accept(submission("abc"));

    // when
    log.confirm(0);

    // then
    assertThat(log.written()).containsExactly(submission.id());
    assertThat(first).isCompletedWithValue(acceptance(Status.RECEIVED, false));
    assertThat(second).isCompletedWithValue(acceptance(Status.RECEIVED, true));
  }

  @Test
  void knowsTheSameAgainBeforeItHasAReceipt() {
    // given
    accept(submission);
    log.confirm(0);

    // when
    CompletionStage<Acceptance> again = accept(submission("abc"));

    // then
    assertThat(log.written()).containsExactly(submission.id());
    assertThat(again).isCompletedWithValue(acceptance(Status.RECEIVED, true));
  }

  @Test
  void tellsHowFarTheSameHasComeMeanwhile() {
    // given
    accept(submission);
    log.confirm(0);
    storeParsed();

    // then
    assertThat(accept(submission)).isCompletedWithValue(acceptance(Status.PARSED, true));
  }

  @Test
  void knowsByItsReceiptWhatWasSubmittedBeforeARestart() {
    // given
    storeParsed();

    // when
    CompletionStage<Acceptance> again = accept(submission);

    // then
    assertThat(again).isCompletedWithValue(acceptance(Status.PARSED, true));
    assertThat(log.written()).isEmpty();
  }

  @Test
  void writesAgainAfterAWriteThatFailed() {
    // given
    CompletionStage<Acceptance> first = accept(submission);
    CompletionStage<Acceptance> joined = accept(submission);
    log.fail(0);
    assertThat(first).isCompletedExceptionally();
    assertThat(joined).isCompletedExceptionally();

    // when
    CompletionStage<Acceptance> retry = accept(submission);
    log.confirm(1);

    // then
    assertThat(retry).isCompletedWithValue(acceptance(Status.RECEIVED, false));
    assertThat(log.written()).containsExactly(submission.id(), submission.id());
  }

  @Test
  void letsTheFirstToHearOfAFailureTryAgainAtOnce() {
    // given
    CompletionStage<Acceptance> retry =
        accept(submission)
            .exceptionallyCompose(
                failure -> {
                  assertThat(failure).hasRootCauseInstanceOf(LogUnavailableException.class);
                  return accept(submission);
                });

    // when
    log.fail(0);
    log.confirm(1);

    // then
    assertThat(retry).isCompletedWithValue(acceptance(Status.RECEIVED, false));
  }

  @Test
  void goesOnWithoutTheStore() {
    // given
    receipts.failNext(1);

    // when
    CompletionStage<Acceptance> answer = accept(submission);
    log.confirm(0);

    // then
    assertThat(answer).isCompletedWithValue(acceptance(Status.RECEIVED, false));
  }

  @Test
  void remembersWhatTheLogConfirmedAndNothingElse() {
    // given
    Submission other = submission("other");
    accept(submission);
    accept(other);

    // when
    log.confirm(0);
    log.fail(1);

    // then
    assertThat(recent.confirmed(submission.id())).contains(submission.event());
    assertThat(recent.confirmed(other.id())).isEmpty();
  }
}
