package org.gouji.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.gouji.ingest.submission.Submission;

/** Counts what became of requests, and the bytes of what was taken in. */
@Singleton
final class IntakeMetrics {
  static final String DOCUMENTS = "gouji.documents.received";
  static final String BYTES = "gouji.documents.bytes";

  /** What became of a request. */
  enum Result {
    /** The log has a new document. */
    ACCEPTED,
    /** The log had it. */
    DUPLICATE,
    /** The request is at fault. */
    REFUSED,
    /** The service, the log or the room for documents is. */
    UNAVAILABLE
  }

  private final Map<Result, Counter> documents = new EnumMap<>(Result.class);
  private final DistributionSummary bytes;

  IntakeMetrics(MeterRegistry metrics) {
    for (Result result : Result.values()) {
      documents.put(
          result,
          Counter.builder(DOCUMENTS)
              .description("Requests to take a document in")
              .tag("outcome", result.name().toLowerCase(Locale.ROOT))
              .register(metrics));
    }
    bytes =
        DistributionSummary.builder(BYTES)
            .description("Size of the documents taken in")
            .baseUnit("bytes")
            .register(metrics);
  }

  /** A document was taken in. */
  void countTaken(Acceptance acceptance, Submission submission) {
    if (acceptance.duplicate()) {
      count(Result.DUPLICATE);
    } else {
      count(Result.ACCEPTED);
      bytes.record(submission.content().length);
    }
  }

  /** A document, or a request, was not taken in. */
  void countRefused(HttpProblem problem) {
    count(
        problem.getStatusCode() < Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()
            ? Result.REFUSED
            : Result.UNAVAILABLE);
  }

  private void count(Result result) {
    documents.get(result).increment();
  }
}
