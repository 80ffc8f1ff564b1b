package org.gouji.ingest.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.ingest.receipt.ReceiptPart;
import org.gouji.ingest.receipt.ReceiptProjection;
import org.gouji.ingest.receipt.Receipts;
import org.jboss.logging.Logger;

/**
 * Reads the three topics that tell of submissions. An offset is committed after the store has what
 * the records tell, so a crash repeats records and loses none; while the store is down, reading
 * stands still. What cannot be read is skipped and counted: these topics are not this service's to
 * mend.
 */
@ApplicationScoped
public class ReceiptConsumer {
  static final String RAW_DOCUMENTS = "raw-documents";
  static final String REPORT_EVENTS = "report-events";
  static final String VALIDATION_RESULTS = "validation-results";
  static final String SKIPPED = "gouji.receipt.events.skipped";

  private static final Logger LOG = Logger.getLogger(ReceiptConsumer.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final ReceiptProjection projection;
  private final ProjectionProgress progress;
  private final MeterRegistry metrics;

  ReceiptConsumer(Receipts receipts, ProjectionProgress progress, MeterRegistry metrics) {
    this.projection = new ReceiptProjection(receipts);
    this.progress = progress;
    this.metrics = metrics;
  }

  /** Documents that reached the log. */
  @Incoming(RAW_DOCUMENTS)
  public Uni<Void> received(ConsumerRecords<String, byte[]> records) {
    return progress.track(apply(records));
  }

  /** What parsing made of them. */
  @Incoming(REPORT_EVENTS)
  public Uni<Void> parsed(ConsumerRecords<String, byte[]> records) {
    return apply(records);
  }

  /** What validation found. */
  @Incoming(VALIDATION_RESULTS)
  public Uni<Void> validated(ConsumerRecords<String, byte[]> records) {
    return apply(records);
  }

  private Uni<Void> apply(ConsumerRecords<String, byte[]> records) {
    return Uni.createFrom()
        .item(() -> read(records))
        .chain(this::store)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Uni<Void> store(List<ReceiptPart> parts) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> projection.apply(parts))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure()
        .invoke(
            failure ->
                LOG.warnf(
                    "Receipts cannot be brought up to date, trying again reason=%s",
                    failure.toString()))
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  private List<ReceiptPart> read(ConsumerRecords<String, byte[]> records) {
    List<ReceiptPart> parts = new ArrayList<>(records.count());
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        parts.add(EventReader.read(record));
      } catch (UnreadableEventException e) {
        skip(record, e);
      }
    }
    return parts;
  }

  private void skip(ConsumerRecord<String, byte[]> record, UnreadableEventException e) {
    // Not the cause's message, which may quote the payload
    LOG.warnf(
        "Skipped a record topic=%s partition=%d offset=%d reason=%s cause=%s",
        record.topic(), record.partition(), record.offset(), e.getMessage(), causeOf(e));
    Counter.builder(SKIPPED)
        .description("Records that tell nothing of a submission that can be read")
        .tag("topic", record.topic())
        .register(metrics)
        .increment();
  }

  private static String causeOf(UnreadableEventException e) {
    return e.getCause() == null ? "none" : e.getCause().getClass().getSimpleName();
  }
}
