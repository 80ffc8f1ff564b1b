package org.gouji.ingest.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.receipt.Status;
import org.gouji.ingest.submission.DocumentLog;
import org.gouji.ingest.submission.LogUnavailableException;
import org.gouji.ingest.submission.Submission;

/**
 * Takes each submission to the log once. The same submission at the same time shares one write, the
 * same again is answered without one, and after a write that failed the next attempt writes again.
 */
@Singleton
final class Intake {
  private final RecentSubmissions recent;
  private final KnownSubmissions known;
  private final DocumentLog log;

  Intake(RecentSubmissions recent, KnownSubmissions known, DocumentLog log) {
    this.recent = recent;
    this.known = known;
    this.log = log;
  }

  /**
   * Takes a submission in. Blocks while it asks for an earlier receipt, not while it waits for the
   * log.
   *
   * @return completes when the log has the document; fails with {@link LogUnavailableException}
   */
  CompletionStage<Acceptance> accept(Submission submission) {
    CompletableFuture<DocumentReceived> ending = new CompletableFuture<>();
    Optional<CompletableFuture<DocumentReceived>> other = recent.enter(submission.id(), ending);
    if (other.isPresent()) {
      return joined(submission, other.get());
    }
    try {
      return first(submission, ending);
    } catch (RuntimeException e) {
      // Else nobody would ever end what others may be waiting for
      recent.giveUp(submission.id(), ending, e);
      throw e;
    }
  }

  private CompletionStage<Acceptance> joined(
      Submission submission, CompletableFuture<DocumentReceived> other) {
    Status status =
        other.isDone() ? known.status(submission.id()).orElse(Status.RECEIVED) : Status.RECEIVED;
    return other.thenApply(event -> acceptance(event, status, true));
  }

  private CompletionStage<Acceptance> first(
      Submission submission, CompletableFuture<DocumentReceived> ending) {
    Optional<Status> earlier = known.status(submission.id());
    if (earlier.isPresent()) {
      recent.confirm(submission.event(), ending);
      return ending.thenApply(event -> acceptance(event, earlier.get(), true));
    }
    return log.append(submission)
        .whenComplete(
            (written, failure) -> {
              if (failure == null) {
                recent.confirm(submission.event(), ending);
              } else {
                recent.giveUp(submission.id(), ending, failure);
              }
            })
        .thenCompose(written -> ending)
        .thenApply(event -> acceptance(event, Status.RECEIVED, false));
  }

  private static Acceptance acceptance(DocumentReceived event, Status status, boolean duplicate) {
    return new Acceptance(event.submissionId(), event.sha256(), status, duplicate);
  }
}
