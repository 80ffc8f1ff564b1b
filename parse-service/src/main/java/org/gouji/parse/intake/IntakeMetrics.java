package org.gouji.parse.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.gouji.parse.report.DocumentParser;

/** The meters of intake. */
final class IntakeMetrics {
  /** Documents whose outcome is committed, by outcome. */
  static final String PARSED = "gouji.documents.parsed";

  /** Time to read one document. */
  static final String PARSE_TIME = "gouji.parse.time";

  /** Threads given up on a document that are still running. */
  static final String RUNAWAYS = "gouji.parse.runaway.threads";

  private static final Duration[] BUCKETS = {
    Duration.ofMillis(10),
    Duration.ofMillis(30),
    Duration.ofMillis(100),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5),
    Duration.ofSeconds(30)
  };

  private final MeterRegistry registry;
  private final Timer parseTime;

  IntakeMetrics(MeterRegistry registry, ParseWorkers workers) {
    this.registry = registry;
    this.parseTime =
        Timer.builder(PARSE_TIME)
            .description("Time to read one document")
            .serviceLevelObjectives(BUCKETS)
            .register(registry);
    Gauge.builder(RUNAWAYS, workers, ParseWorkers::runaways)
        .description("Threads given up on a document that are still running")
        .register(registry);
  }

  /** The same parser, timed. */
  DocumentParser timed(DocumentParser parser) {
    return (document, content) -> parseTime.record(() -> parser.parse(document, content));
  }

  /** Counts answers that are committed. */
  void committed(List<Answer> answers) {
    for (Answer answer : answers) {
      registry.counter(PARSED, "outcome", answer.outcome()).increment();
    }
  }
}
