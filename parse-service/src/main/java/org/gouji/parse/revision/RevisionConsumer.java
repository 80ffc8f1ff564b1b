package org.gouji.parse.revision;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.parse.log.KafkaClients;
import org.gouji.parse.publish.ExactlyOnceChannel;
import org.gouji.parse.store.ReportStore;
import org.jboss.logging.Logger;

/** Numbers the revisions of reports and publishes what became of every document, exactly once. */
@ApplicationScoped
public class RevisionConsumer {
  /** Events and dead letters whose publication is committed, by topic. */
  static final String PUBLISHED = "gouji.events.published";

  private static final Logger LOG = Logger.getLogger(RevisionConsumer.class);
  private static final String CHANNEL = "parse-outcomes";

  private final ExactlyOnceChannel channel;
  private final RevisionStep step;
  private final MeterRegistry registry;

  RevisionConsumer(
      @ConfigProperty(name = "gouji.instance") String instance,
      KafkaClientService channels,
      KafkaClients clients,
      MongoDatabase database,
      ReportStore reports,
      Clock clock,
      MeterRegistry registry) {
    this.channel =
        new ExactlyOnceChannel(CHANNEL, "gouji-parse-revision-" + instance, channels, clients);
    this.step = new RevisionStep(new ClaimStore(database), reports, clock);
    this.registry = registry;
  }

  void prepare(@Observes StartupEvent started) {
    channel.prepareInBackground();
    Infrastructure.getDefaultWorkerPool().execute(this::prepareStores);
  }

  @PreDestroy
  void close() {
    channel.close();
  }

  @Incoming(CHANNEL)
  @Blocking(CHANNEL)
  void consume(
      ConsumerRecords<String, byte[]> records,
      IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
    List<ProducerRecord<String, byte[]>> answers = new ArrayList<>();
    boolean committed =
        channel.answer(
            records,
            metadata,
            batch -> {
              answers.addAll(step.answer(batch));
              return answers;
            });
    if (committed) {
      answers.forEach(answer -> registry.counter(PUBLISHED, "topic", answer.topic()).increment());
    }
  }

  private void prepareStores() {
    try {
      step.prepare();
    } catch (MongoException e) {
      LOG.warn("Indexes not created at start, the first batch will", e);
    }
  }
}
