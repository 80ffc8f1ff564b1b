package org.gouji.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

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

  void count(Result result) {
    documents.get(result).increment();
  }

  void countBytes(int size) {
    bytes.record(size);
  }
}
