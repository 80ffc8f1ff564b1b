package org.gouji.parse.health;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.gouji.parse.log.KafkaClients;

/** Ready when the broker answers, within a time that a probe waits. */
@Readiness
@ApplicationScoped
class BrokerReadiness implements HealthCheck {
  private static final long LIMIT_SECONDS = 2;

  private final Admin admin;

  BrokerReadiness(KafkaClients clients) {
    this.admin = clients.admin();
  }

  @Override
  public HealthCheckResponse call() {
    try {
      int nodes = admin.describeCluster().nodes().get(LIMIT_SECONDS, TimeUnit.SECONDS).size();
      return HealthCheckResponse.named("broker").status(nodes > 0).withData("nodes", nodes).build();
    } catch (ExecutionException | TimeoutException e) {
      return HealthCheckResponse.down("broker");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return HealthCheckResponse.down("broker");
    }
  }

  @PreDestroy
  void close() {
    admin.close(Duration.ZERO);
  }
}
