package org.gouji.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.gouji.ingest.submission.DocumentLog;
import org.gouji.ingest.submission.LogUnavailableException;
import org.gouji.ingest.submission.Submission;

/** A log that confirms or fails when the test says so. */
public final class ManualLog implements DocumentLog {
  private final List<Submission> written = new ArrayList<>();
  private final List<CompletableFuture<Void>> confirmations = new ArrayList<>();

  @Override
  public CompletionStage<Void> append(Submission submission) {
    CompletableFuture<Void> confirmation = new CompletableFuture<>();
    written.add(submission);
    confirmations.add(confirmation);
    return confirmation;
  }

  /** The submissions that it was given. */
  public List<String> written() {
    return written.stream().map(Submission::id).toList();
  }

  public void confirm(int index) {
    confirmations.get(index).complete(null);
  }

  public void fail(int index) {
    confirmations
        .get(index)
        .completeExceptionally(new LogUnavailableException("no confirmation in time"));
  }
}
