package org.gouji.local.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of a broker. */
public final class Topics {
  private static final long TIMEOUT_SECONDS = 30;

  /** One broker, one replica. */
  private static final Optional<Short> REPLICAS = Optional.of((short) 1);

  private final Admin admin;

  public Topics(Admin admin) {
    this.admin = admin;
  }

  /**
   * Creates what is absent and leaves the rest alone, also where it differs from its declaration:
   * an operator may have changed it.
   *
   * @return the names of the topics created
   * @throws ExecutionException when the broker refuses
   */
  public List<String> create(List<TopicSpec> declared)
      throws ExecutionException, InterruptedException, TimeoutException {
    Set<String> existing = admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    List<NewTopic> absent =
        declared.stream()
            .filter(topic -> !existing.contains(topic.name()))
            .map(
                topic ->
                    new NewTopic(topic.name(), Optional.of(topic.partitions()), REPLICAS)
                        .configs(topic.settings()))
            .toList();
    for (var creation : admin.createTopics(absent).values().values()) {
      try {
        creation.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        // Somebody was faster.
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
    return absent.stream().map(NewTopic::name).toList();
  }
}
