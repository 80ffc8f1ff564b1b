package org.gouji.local.stack;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.gouji.local.port.LoopbackPort;

/**
 * Whether a component does its work now. Never throws; an interruption is kept for the caller.
 *
 * @param ports of the stack
 */
record Readiness(Ports ports) {
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(ANSWER).build();

  boolean isReady(Component component) {
    return switch (component) {
      case BROKER -> listens(component) && brokerAnswers();
      // Either store listens once its data are open.
      case STORE -> listens(component);
      case INGEST, PARSE, VALIDATE -> serviceIsReady(component);
    };
  }

  /** A client of the stack's broker. */
  Admin admin() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            ports.address(Component.BROKER),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            Math.toIntExact(ANSWER.toMillis())));
  }

  private boolean listens(Component component) {
    return new LoopbackPort(ports.of(component)).answers();
  }

  private boolean brokerAnswers() {
    try (Admin admin = admin()) {
      return !admin
          .describeCluster()
          .nodes()
          .get(ANSWER.toMillis(), TimeUnit.MILLISECONDS)
          .isEmpty();
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean serviceIsReady(Component service) {
    HttpRequest request =
        HttpRequest.newBuilder(ports.url(service).resolve("/q/health/ready"))
            .timeout(ANSWER)
            .build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
