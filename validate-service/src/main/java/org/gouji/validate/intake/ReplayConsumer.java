package org.gouji.validate.intake;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.validate.publish.ReplayPublisher;

/** Consumes replays, beside live traffic and with a producer of their own. */
@ApplicationScoped
class ReplayConsumer {
  private final BatchConsumption consumption;

  @Inject
  ReplayConsumer(ReplayRunner runner, ReplayPublisher publisher, IntakeMetrics metrics) {
    this.consumption = new BatchConsumption(runner::run, publisher, metrics);
  }

  @Incoming("replay-requests")
  Uni<Void> consume(KafkaRecordBatch<String, byte[]> batch) {
    return consumption.consume(batch);
  }
}
