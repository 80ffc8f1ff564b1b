package org.gouji.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Gouji;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.client.Submission;
import org.gouji.acceptance.document.Fault;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.contract.SubmissionId;
import org.gouji.parse.contract.ReportEvents;
import org.junit.jupiter.api.Test;

/** What a service cannot process waits, is told why, and can be sent back. */
@OnStack(alone = true)
class DeadLettersIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PORTAL = "unlucky-portal";

  private final Stack stack;
  private final Gouji operator;

  DeadLettersIT(Stack stack) {
    this.stack = stack;
    this.operator = Gouji.as(stack, Role.OPERATOR, "operator");
  }

  @Test
  void tellsWhyAndWhereFrom() {
    // given
    byte[] poison = "no report at all".getBytes(UTF_8);

    // when
    put(
        ReportEvents.TOPIC,
        "some-key",
        Map.of("ce_id", "event-1", "ce_type", "org.gouji.report.unheard-of.v9"),
        poison);

    // then
    JsonNode letter = waiting("event-1");
    assertThat(letter.get("service").asText()).isEqualTo("validate-service");
    assertThat(letter.get("reason").asText()).isEqualTo("UNKNOWN_TYPE");
    assertThat(letter.get("origin").asText()).isEqualTo(ReportEvents.TOPIC);
    assertThat(letter.get("key").asText()).isEqualTo("some-key");
    assertThat(letter.get("bytes").asInt()).isEqualTo(poison.length);
    String path = "/v1/dead-letters/" + letter.get("id").asText();
    assertThat(operator.get(Component.VALIDATE, path).json()).isEqualTo(letter);
    assertThat(operator.get(Component.VALIDATE, path + "/content").body()).isEqualTo(poison);
  }

  @Test
  void failsAgainWhereTheCauseIsThereStill() {
    // given
    put(ReportEvents.TOPIC, "key", Map.of("ce_id", "event-2"), "{}".getBytes(UTF_8));
    JsonNode letter = waiting("event-2");

    // when
    Answer answer = redrive(letter);

    // then
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().get("status").asText()).isEqualTo("redriven");
    assertThat(answer.json().get("redrivenBy").asText()).isEqualTo("operator");
    JsonNode again = waiting("event-2");
    assertThat(again.get("id")).isNotEqualTo(letter.get("id"));
    assertThat(again.get("reason")).isEqualTo(letter.get("reason"));
  }

  @Test
  void endsAsIfItHadNeverFailed() {
    // given a document that was taken, and could not be processed
    ReportDocument report = new ReportDocuments(59).faulty(2023, Fault.ROW_TOTAL_WRONG);
    StatedMetadata stated = new StatedMetadata(null, null, null, null, null, null, null);
    String sha256 = SubmissionId.sha256(report.bytes());
    DocumentReceived event =
        new DocumentReceived(
            SubmissionId.of(PORTAL, sha256, ReportDocument.MEDIA_TYPE, stated),
            PORTAL,
            sha256,
            ReportDocument.MEDIA_TYPE,
            Instant.parse("2027-01-30T08:09:10Z"),
            stated);
    put(RawDocuments.DEAD_LETTER_TOPIC, event.submissionId(), headers(event), report.bytes());

    // when
    Answer answer = redrive(waiting(event.submissionId()));

    // then
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    Submission submission = Portal.named(stack, PORTAL).settled(event.submissionId());
    assertThat(submission.status()).isEqualTo("VALIDATED");
    assertThat(Auditor.of(stack).openFindings(submission.reportId())).containsKey("T302");
  }

  @Test
  void areForOperatorsAlone() {
    assertThat(list(Gouji.as(stack, Role.AUDITOR, "auditor"))).isEqualTo(403);
    assertThat(list(Gouji.as(stack, Role.PORTAL, "portal"))).isEqualTo(403);
    assertThat(list(Gouji.anonymous(stack))).isEqualTo(401);
    assertThat(operator.get(Component.VALIDATE, "/v1/dead-letters/none").status()).isEqualTo(404);
  }

  private static int list(Gouji user) {
    return user.get(Component.VALIDATE, "/v1/dead-letters").status();
  }

  private Answer redrive(JsonNode letter) {
    return operator.post(
        Component.VALIDATE,
        "/v1/dead-letters/" + letter.get("id").asText() + "/redrive",
        "application/json",
        "");
  }

  private JsonNode waiting(String eventId) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                operator
                    .list(Component.VALIDATE, "/v1/dead-letters", Map.of("status", "waiting"))
                    .stream()
                    .filter(letter -> letter.get("eventId").asText().equals(eventId))
                    .toList(),
            found -> !found.isEmpty())
        .get(0);
  }

  private static Map<String, String> headers(DocumentReceived event) {
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", event.submissionId());
    headers.put("ce_type", RawDocuments.RECEIVED);
    headers.put("ce_source", RawDocuments.SOURCE.toString());
    headers.put("ce_subject", event.submissionId());
    headers.put("ce_time", event.receivedAt().toString());
    headers.put("content-type", event.mediaType());
    headers.put("dlq-service", "parse-service");
    headers.put("dlq-reason", "a fault that was mended since");
    event.extensions().forEach((name, value) -> headers.put("ce_" + name, value));
    return headers;
  }

  private void put(String topic, String key, Map<String, String> headers, byte[] content) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, content);
    headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take a record", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
