package org.gouji.ingest.publish;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.submission.DocumentLog;
import org.gouji.ingest.submission.LogUnavailableException;
import org.gouji.ingest.submission.Submission;
import org.jboss.logging.Logger;

/**
 * Writes documents to the topic with a producer of its own. A messaging channel would queue in
 * front of the producer, and what waits there when the caller is told that it failed would still be
 * sent later; the producer itself gives up a record for good when its delivery timeout has passed.
 *
 * <p>One case remains: the broker wrote the record and its confirmation was lost. Receipts are read
 * from the topic, so the record shows up there and a retry is known as the same submission.
 */
@Singleton
@Typed(KafkaDocumentLog.class)
final class KafkaDocumentLog implements DocumentLog {
  static final String LATENCY = "gouji.publish.latency";

  private static final Logger LOG = Logger.getLogger(KafkaDocumentLog.class);

  /** From what a broker nearby takes to the delivery timeout. */
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5),
    Duration.ofSeconds(12)
  };

  private final Producer<String, byte[]> producer;
  private final Timer confirmed;
  private final Timer failed;

  KafkaDocumentLog(Producer<String, byte[]> producer, MeterRegistry metrics) {
    this.producer = producer;
    this.confirmed = timer(metrics, "confirmed");
    this.failed = timer(metrics, "failed");
  }

  /** Finds the topic, so that the first document need not wait for it. */
  void findTopic(@Observes StartupEvent start) {
    Uni.createFrom()
        .item(() -> producer.partitionsFor(RawDocuments.TOPIC))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .subscribe()
        .with(
            partitions -> LOG.debugf("Found the topic partitions=%d", partitions.size()),
            failure ->
                LOG.warnf("The topic is not to be found yet reason=%s", failure.getMessage()));
  }

  private static Timer timer(MeterRegistry metrics, String outcome) {
    return Timer.builder(LATENCY)
        .description("Time from handing a document to the producer to the broker's confirmation")
        .tag("outcome", outcome)
        .serviceLevelObjectives(BUCKETS)
        .register(metrics);
  }

  @Override
  public CompletionStage<Void> append(Submission submission) {
    CompletableFuture<Void> written = new CompletableFuture<>();
    Timer.Sample sample = Timer.start();
    try {
      // The callback tells all that the future would
      Future<RecordMetadata> unused =
          producer.send(
              DocumentRecord.of(submission),
              (metadata, failure) -> {
                if (failure == null) {
                  sample.stop(confirmed);
                  written.complete(null);
                } else {
                  fail(written, submission, sample, failure);
                }
              });
    } catch (KafkaException | IllegalStateException e) {
      // The producer throws rather than calls back when it is closed or cannot be used any more
      fail(written, submission, sample, e);
    }
    return written;
  }

  private void fail(
      CompletableFuture<Void> written,
      Submission submission,
      Timer.Sample sample,
      Exception failure) {
    sample.stop(failed);
    LOG.warnf(
        "The broker did not confirm a document submissionId=%s reason=%s",
        submission.id(), failure.getMessage());
    written.completeExceptionally(new LogUnavailableException(failure));
  }
}
