package org.gouji.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.intake.SubmissionMother.submission;

import java.util.concurrent.CompletionStage;
import org.gouji.ingest.intake.ManualLog;
import org.gouji.ingest.submission.Submission;
import org.junit.jupiter.api.Test;

class GuardedDocumentLogTest {
  private final ManualLog log = new ManualLog();
  private final GuardedDocumentLog guarded = new GuardedDocumentLog(log);
  private final Submission one = submission("one");
  private final Submission two = submission("two");
  private final Submission three = submission("three");

  private CompletionStage<Void> append(Submission submission) {
    return guarded.append(submission);
  }

  @Test
  void letsAllThroughWhileTheLogTakesThem() {
    // when
    append(one);
    append(two);

    // then
    assertThat(log.written()).containsExactly(one.id(), two.id());
  }

  @Test
  void letsOneAtATimeTryALogThatFails() {
    // given
    append(one);
    log.fail(0);

    // when
    CompletionStage<Void> trying = append(two);
    CompletionStage<Void> refused = append(three);

    // then
    assertThat(trying).isNotDone();
    assertThat(refused).isCompletedExceptionally();
    assertThat(log.written()).containsExactly(one.id(), two.id());
  }

  @Test
  void opensAgainWithTheFirstThatGetsThrough() {
    // given
    append(one);
    log.fail(0);
    append(two);

    // when
    log.confirm(1);
    append(three);
    append(one);

    // then
    assertThat(log.written()).containsExactly(one.id(), two.id(), three.id(), one.id());
  }

  @Test
  void triesAgainAfterATryThatFailed() {
    // given
    append(one);
    log.fail(0);
    append(two);
    log.fail(1);

    // when
    append(three);

    // then
    assertThat(log.written()).containsExactly(one.id(), two.id(), three.id());
  }
}
