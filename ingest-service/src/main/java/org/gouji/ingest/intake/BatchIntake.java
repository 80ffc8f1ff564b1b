package org.gouji.ingest.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.gouji.ingest.batch.Batch;
import org.gouji.ingest.batch.BatchEntry;
import org.gouji.ingest.batch.EntryException;
import org.gouji.ingest.problem.ProblemType;
import org.gouji.ingest.submission.LogUnavailableException;
import org.gouji.ingest.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Takes the documents of a batch in, one after the other, so that one at a time is in memory. What
 * is wrong with one does not concern the others; a log that fails is not tried again.
 */
@Singleton
final class BatchIntake {
  private final RequestReader requests;
  private final Intake intake;
  private final IntakeMemory memory;
  private final IntakeMetrics metrics;
  private final IntakeConfig config;

  BatchIntake(
      RequestReader requests,
      Intake intake,
      IntakeMemory memory,
      IntakeMetrics metrics,
      IntakeConfig config) {
    this.requests = requests;
    this.intake = intake;
    this.memory = memory;
    this.metrics = metrics;
    this.config = config;
  }

  /**
   * Takes a batch in. Blocks until the log has confirmed the last of its documents.
   *
   * @param stated metadata for all documents, every value of every field
   * @throws HttpProblem when the log does not take even the first document
   */
  BatchResult accept(String portal, Batch batch, Map<String, List<String>> stated) {
    Run run = new Run(portal, stated);
    batch.forEach(run::take);
    return new BatchResult(run.items);
  }

  /** One batch on its way. */
  private final class Run {
    private final String portal;
    private final Map<String, List<String>> stated;
    private final List<BatchItem> items = new ArrayList<>();
    private boolean logTookAny;
    private @Nullable HttpProblem logFailed;

    Run(String portal, Map<String, List<String>> stated) {
      this.portal = portal;
      this.stated = stated;
    }

    void take(BatchEntry entry) {
      items.add(logFailed == null ? taken(entry) : BatchItem.refused(entry.name(), logFailed));
    }

    private BatchItem taken(BatchEntry entry) {
      IntakeMemory.Share share = memory.share();
      try {
        Submission submission = requests.submission(portal, upload(entry, share), stated);
        Acceptance acceptance = intake.accept(submission).toCompletableFuture().join();
        logTookAny = true;
        metrics.countTaken(acceptance, submission);
        return BatchItem.taken(entry.name(), acceptance);
      } catch (HttpProblem e) {
        metrics.countRefused(e);
        return BatchItem.refused(entry.name(), e);
      } catch (CompletionException e) {
        if (!(e.getCause() instanceof LogUnavailableException)) {
          throw e;
        }
        return unavailable(entry);
      } finally {
        share.giveBack();
      }
    }

    private BatchItem unavailable(BatchEntry entry) {
      HttpProblem problem =
          ProblemType.BROKER_UNAVAILABLE
              .problem(
                  "The log did not confirm the document in time. Send the same again later: what"
                      + " has reached the log is known as the same submission.")
              .withHeader(HttpHeaders.RETRY_AFTER, config.retryAfter().toSeconds())
              .build();
      if (!logTookAny) {
        // Nothing to tell apart, and a client that knows 503 knows what to do
        throw problem;
      }
      metrics.countRefused(problem);
      logFailed = problem;
      return BatchItem.refused(entry.name(), problem);
    }
  }

  private static Upload upload(BatchEntry entry, IntakeMemory.Share share) {
    try {
      return Upload.entry(entry.read(share::take), entry.contentType(), entry.name());
    } catch (EntryException e) {
      ProblemType type =
          switch (e.kind()) {
            case UNREADABLE -> ProblemType.MALFORMED_REQUEST;
            case TOO_LARGE -> ProblemType.DOCUMENT_TOO_LARGE;
            case NO_ROOM -> ProblemType.OVERLOADED;
          };
      throw type.problem(Upload.ENTRY, String.valueOf(e.getMessage()));
    }
  }
}
