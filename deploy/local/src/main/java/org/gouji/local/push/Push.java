package org.gouji.local.push;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.local.http.Backoff;
import org.gouji.local.http.ServiceClient;

/** Submits documents, several at a time, and follows them to their end. */
public final class Push {
  /** As many as a service handles at once without queueing; each may be 15 MiB in memory. */
  private static final int IN_FLIGHT = 8;

  private final ServiceClient intake;
  private final ServiceClient reports;
  private final Clock clock;

  /**
   * @param intake ingest-service
   * @param reports parse-service
   */
  public Push(ServiceClient intake, ServiceClient reports, Clock clock) {
    this.intake = intake;
    this.reports = reports;
    this.clock = clock;
  }

  /** Submits, without waiting for what comes of it; outcomes in the order of the documents. */
  public List<Outcome> submit(List<Document> documents, PushProgress progress)
      throws InterruptedException {
    IntakeClient client = new IntakeClient(intake, new Backoff(clock));
    List<Callable<Outcome>> tasks = new ArrayList<>();
    for (Document document : documents) {
      tasks.add(
          () -> {
            Outcome outcome = client.submit(document);
            progress.submitted();
            return outcome;
          });
    }
    return inFlight(tasks);
  }

  /**
   * Submits, and waits until each is validated or rejected.
   *
   * @param patience how long to wait while none comes to its end
   */
  public List<Outcome> submitAndWait(
      List<Document> documents, Duration patience, PushProgress progress)
      throws InterruptedException {
    List<Outcome> submitted = submit(documents, progress);
    progress.waitsFor((int) submitted.stream().filter(Outcome.Accepted.class::isInstance).count());
    Receipts receipts = new Receipts(intake, reports, patience);
    List<Callable<Outcome>> tasks = new ArrayList<>();
    for (Outcome outcome : submitted) {
      tasks.add(() -> awaitEnd(outcome, receipts, progress));
    }
    return inFlight(tasks);
  }

  private static Outcome awaitEnd(Outcome outcome, Receipts receipts, PushProgress progress)
      throws InterruptedException {
    if (!(outcome instanceof Outcome.Accepted accepted)) {
      return outcome;
    }
    Outcome end = receipts.await(accepted);
    progress.ended();
    return end;
  }

  private static List<Outcome> inFlight(List<Callable<Outcome>> tasks) throws InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(IN_FLIGHT);
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> task : executor.invokeAll(tasks)) {
        outcomes.add(task.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a submission without an outcome", e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }
}
