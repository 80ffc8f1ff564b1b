package org.gouji.validate.intake;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.validate.publish.LivePublisher;

/** Consumes report events, and whatever else may change alerts, batch by batch. */
@ApplicationScoped
class ReportEventConsumer {
  private final BatchConsumption consumption;

  @Inject
  ReportEventConsumer(BatchDecider decider, LivePublisher publisher, IntakeMetrics metrics) {
    this.consumption = new BatchConsumption(decider::decide, publisher, metrics);
  }

  @Incoming("report-events")
  Uni<Void> consume(KafkaRecordBatch<String, byte[]> batch) {
    return consumption.consume(batch);
  }
}
