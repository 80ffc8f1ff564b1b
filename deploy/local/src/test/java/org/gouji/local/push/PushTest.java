package org.gouji.local.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.local.http.ServiceClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a service that answers as the contract says, played by the JDK's own server. */
@Timeout(30)
class PushTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final PushProgress SILENT =
      new PushProgress() {
        @Override
        public void submitted() {}

        @Override
        public void waitsFor(int count) {}

        @Override
        public void ended() {}
      };

  private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private Push push;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/", this::answer);
    server.start();
    ServiceClient client =
        new ServiceClient(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "the-token");
    push = new Push(client, client, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsWhatBecameOfEach() throws InterruptedException {
    // when
    List<Outcome> outcomes =
        push.submitAndWait(
            List.of(document("good.txt"), document("empty.txt"), document("letter.html")),
            PATIENCE,
            SILENT);

    // then
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Validated.class,
            outcome -> {
              assertThat(outcome.file()).isEqualTo("in/good.txt");
              assertThat(outcome.agency()).isEqualTo("某镇");
              assertThat(outcome.year()).isEqualTo(2023);
              assertThat(outcome.submission().reportId()).isEqualTo("r-good");
              assertThat(outcome.submission().alerts()).isEqualTo(new Submission.Alerts(3, 2, 1));
              assertThat(outcome.failed()).isFalse();
            });
    assertThat(outcomes.get(1))
        .isEqualTo(
            new Outcome.Refused(
                "in/empty.txt", "400 The document is empty: There are no bytes. (file)"));
    assertThat(outcomes.get(2))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            outcome -> {
              assertThat(outcome.submission().rejectionText())
                  .isEqualTo("NOT_A_REPORT no sections");
              assertThat(outcome.failed()).isTrue();
            });
  }

  @Test
  void submitsNameTypeAndToken() throws InterruptedException {
    // when
    push.submit(List.of(document("县 报告&1.html")), SILENT);

    // then
    assertThat(requests)
        .contains("POST /v1/reports?filename=县 报告&1.html text/html Bearer the-token");
  }

  @Test
  void comesBackWhenIntakeAsksForIt() throws InterruptedException {
    // when
    List<Outcome> outcomes = push.submit(List.of(document("busy.txt")), SILENT);

    // then
    assertThat(outcomes).containsExactly(new Outcome.Accepted("in/busy.txt", "s-busy", false));
    assertThat(calls.get("busy")).hasValue(3);
  }

  @Test
  void givesUpAfterSomeAttempts() throws InterruptedException {
    // when
    List<Outcome> outcomes = push.submit(List.of(document("never.txt")), SILENT);

    // then
    assertThat(outcomes).containsExactly(new Outcome.Refused("in/never.txt", "429 Too fast"));
    assertThat(calls.get("never")).hasValue(8);
  }

  @Test
  void losesPatienceWithASubmissionThatComesToNoEnd() throws InterruptedException {
    // when
    List<Outcome> outcomes =
        push.submitAndWait(List.of(document("stuck.txt")), Duration.ofSeconds(1), SILENT);

    // then
    assertThat(outcomes)
        .containsExactly(new Outcome.Unfinished("in/stuck.txt", "s-stuck", false, "PARSED"));
  }

  @Test
  void writesOutcomesForScripts() throws InterruptedException {
    // when
    List<String> lines =
        push
            .submitAndWait(List.of(document("good.txt"), document("empty.txt")), PATIENCE, SILENT)
            .stream()
            .map(OutcomeJson::line)
            .toList();

    // then
    assertThat(lines)
        .containsExactly(
            "{\"file\":\"in/good.txt\",\"status\":\"VALIDATED\",\"submissionId\":\"s-good\","
                + "\"duplicate\":false,\"reportId\":\"r-good\",\"revision\":1,\"rejection\":null,"
                + "\"alerts\":{\"error\":3,\"warning\":2,\"info\":1},"
                + "\"agency\":\"某镇\",\"year\":2023}",
            "{\"file\":\"in/empty.txt\",\"status\":\"REFUSED\","
                + "\"reason\":\"400 The document is empty: There are no bytes. (file)\"}");
  }

  private static Document document(String name) {
    return new Document("in/" + name, name, () -> new byte[] {'x'});
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    String path = exchange.getRequestURI().getPath();
    requests.add(
        "%s %s?%s %s %s"
            .formatted(
                exchange.getRequestMethod(),
                path,
                query,
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Authorization")));
    if (path.equals("/v1/reports")) {
      submission(exchange, query.replaceAll("filename=(.*)\\.\\w+", "$1"));
    } else if (path.startsWith("/v1/submissions/s-")) {
      receipt(exchange, path.substring("/v1/submissions/s-".length()));
    } else {
      send(exchange, 200, "{\"agency\":{\"name\":\"某镇\"},\"year\":2023}");
    }
  }

  private void submission(HttpExchange exchange, String name) throws IOException {
    int call = calls.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet();
    if (name.equals("never") || (name.equals("busy") && call < 3)) {
      exchange.getResponseHeaders().add("Retry-After", "0");
      send(exchange, name.equals("busy") ? 503 : 429, "{\"title\":\"Too fast\"}");
    } else if (name.equals("empty")) {
      send(
          exchange,
          400,
          "{\"title\":\"The document is empty\",\"detail\":\"There are no bytes.\","
              + "\"field\":\"file\"}");
    } else {
      send(exchange, 202, "{\"submissionId\":\"s-" + name + "\",\"duplicate\":false}");
    }
  }

  private void receipt(HttpExchange exchange, String name) throws IOException {
    int call = calls.computeIfAbsent("receipt", key -> new AtomicInteger()).incrementAndGet();
    if (call == 1) {
      send(exchange, 404, "{\"title\":\"not yet\"}");
    } else if (name.equals("letter")) {
      send(
          exchange,
          200,
          "{\"submissionId\":\"s-letter\",\"status\":\"REJECTED\","
              + "\"rejection\":{\"reason\":\"NOT_A_REPORT\",\"detail\":\"no sections\"}}");
    } else if (name.equals("stuck")) {
      send(exchange, 200, "{\"submissionId\":\"s-stuck\",\"status\":\"PARSED\"}");
    } else {
      send(
          exchange,
          200,
          "{\"submissionId\":\"s-good\",\"status\":\"VALIDATED\",\"reportId\":\"r-good\","
              + "\"revision\":1,\"alerts\":{\"error\":3,\"warning\":2,\"info\":1},\"more\":1}");
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
