package org.gouji.parse.intake;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.parse.log.KafkaClients;
import org.gouji.parse.publish.ExactlyOnceChannel;

/** Reads received documents and passes their outcomes on, exactly once. */
@ApplicationScoped
public class IntakeConsumer {
  private static final String CHANNEL = "raw-documents";

  private final ExactlyOnceChannel channel;
  private final DocumentReader reader;
  private final IntakeMetrics metrics;

  IntakeConsumer(
      @ConfigProperty(name = "gouji.instance") String instance,
      KafkaClientService channels,
      KafkaClients clients,
      DocumentReader reader,
      IntakeMetrics metrics) {
    this.channel =
        new ExactlyOnceChannel(CHANNEL, "gouji-parse-intake-" + instance, channels, clients);
    this.reader = reader;
    this.metrics = metrics;
  }

  void prepare(@Observes StartupEvent started) {
    channel.prepareInBackground();
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
    List<Answer> answers = new ArrayList<>();
    boolean committed =
        channel.answer(
            records,
            metadata,
            batch -> {
              answers.addAll(reader.read(batch));
              return answers.stream().map(Answer::record).toList();
            });
    if (committed) {
      metrics.committed(answers);
    }
  }
}
