package org.gouji.ingest.publish;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gouji.ingest.submission.DocumentLog;
import org.gouji.ingest.submission.LogUnavailableException;
import org.gouji.ingest.submission.Submission;

/**
 * Keeps a burst of documents from waiting, each with a thread of its own, for a broker that is
 * away: while the log fails, one document at a time tries it and the others are refused at once.
 * The first that gets through opens it again for all, so whoever comes alone never waits for a
 * clock.
 */
@Singleton
final class GuardedDocumentLog implements DocumentLog {
  private final DocumentLog log;
  private final AtomicBoolean failing = new AtomicBoolean();
  private final AtomicBoolean trying = new AtomicBoolean();

  @Inject
  GuardedDocumentLog(KafkaDocumentLog log) {
    this((DocumentLog) log);
  }

  GuardedDocumentLog(DocumentLog log) {
    this.log = log;
  }

  @Override
  public CompletionStage<Void> append(Submission submission) {
    if (!failing.get()) {
      return watched(submission);
    }
    if (trying.compareAndSet(false, true)) {
      return watched(submission).whenComplete((written, failure) -> trying.set(false));
    }
    return CompletableFuture.failedFuture(
        new LogUnavailableException("the log fails, and another document is trying it"));
  }

  private CompletionStage<Void> watched(Submission submission) {
    return log.append(submission).whenComplete((written, failure) -> failing.set(failure != null));
  }
}
