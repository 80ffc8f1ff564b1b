package org.gouji.validate.publish;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Publishes what replays lead to, with a producer of their own. */
@Singleton
public class ReplayPublisher extends EventPublisher {
  private static final String CHANNEL = "replay-events";

  @Inject
  ReplayPublisher(
      // As many messages wait as a batch has, and batches are bounded
      @Channel(CHANNEL) @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          KafkaTransactions<byte[]> transactions,
      KafkaClientService clients) {
    super(CHANNEL, transactions, clients);
  }

  void start(@Observes StartupEvent event) {
    endWhatWasLeftOpen();
  }
}
