package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Gouji;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;
import org.gouji.acceptance.environment.TokenSigner;
import org.gouji.acceptance.topics.LoggedEvent;
import org.gouji.acceptance.topics.TopicReader;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.contract.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What intake takes, what it refuses, and how it says so. */
@OnStack
class IntakeIT {
  private static final byte[] TOO_LARGE = new byte[RawDocuments.MAX_DOCUMENT_BYTES + 1];
  private static final String TEXT = ReportDocument.MEDIA_TYPE;

  private final Stack stack;
  private final Portal portal;
  private final ReportDocuments documents = new ReportDocuments(11);

  IntakeIT(Stack stack) {
    this.stack = stack;
    this.portal = Portal.named(stack, "intake-portal");
  }

  @Test
  void takesADocumentAndTellsWhereItsReceiptIs() {
    // given
    ReportDocument report = documents.clean(2023);

    // when
    Answer answer = portal.send(report);

    // then
    assertThat(answer.status()).isEqualTo(202);
    String id = answer.json().get("submissionId").asText();
    assertThat(answer.json().get("sha256").asText()).isEqualTo(SubmissionId.sha256(report.bytes()));
    assertThat(answer.json().get("status").asText()).isEqualTo("RECEIVED");
    assertThat(answer.json().get("duplicate").booleanValue()).isFalse();
    assertThat(answer.header("Location")).endsWith("/v1/submissions/" + id);
    assertThat(portal.settled(id).receipt().get("submissionId").asText()).isEqualTo(id);
  }

  @Test
  void knowsTheSameBytesAndMetadataAgain() {
    // given
    ReportDocument report = documents.clean(2022);
    Map<String, String> metadata = Map.of("agency", report.agency(), "year", "2022");
    Answer first = portal.user().submit(report.bytes(), TEXT, metadata);

    // when
    Answer second = portal.user().submit(report.bytes(), TEXT, metadata);

    // then
    assertThat(first.status()).isEqualTo(202);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().get("duplicate").booleanValue()).isTrue();
    assertThat(second.json().get("submissionId")).isEqualTo(first.json().get("submissionId"));
    assertThat(received(first.json().get("submissionId").asText())).isEqualTo(1);
  }

  @Test
  void takesTheSameBytesWithOtherMetadataAsAnotherSubmission() {
    // given
    ReportDocument report = documents.clean(2021);
    String first = Portal.accepted(portal.user().submit(report.bytes(), TEXT, Map.of()));

    // when
    String second =
        Portal.accepted(portal.user().submit(report.bytes(), TEXT, Map.of("year", "2021")));

    // then
    assertThat(second).isNotEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesAndNamesWhatIsAtFault(Refusal refusal) {
    // when
    Answer answer = refusal.submitTo(portal.user());

    // then
    assertProblem(answer, refusal.status());
    assertThat(answer.json().path("field").asText(null)).isEqualTo(refusal.field());
  }

  @Test
  void leavesNoTraceOfWhatItRefuses() {
    // given
    Portal refused = Portal.named(stack, "refused-portal");
    byte[] unsigned = documents.clean(2023).bytes();

    // when
    refusals().forEach(arguments -> ((Refusal) arguments.get()[0]).submitTo(refused.user()));
    Gouji.anonymous(stack).submit(unsigned, TEXT, Map.of());
    String later = refused.file(documents.clean(2023));
    refused.settled(later);

    // then
    List<LoggedEvent> received =
        new TopicReader(stack.bootstrapServers()).read(List.of(RawDocuments.TOPIC)).events();
    assertThat(received)
        .filteredOn(event -> "refused-portal".equals(event.attribute("portal")))
        .extracting(LoggedEvent::id)
        .containsExactly(later);
    assertThat(received).noneMatch(event -> Arrays.equals(event.value(), unsigned));
  }

  @Test
  void asksForATokenBeforeItTakesAnything() {
    // when
    Answer answer = Gouji.anonymous(stack).submit(new byte[] {'a'}, TEXT, Map.of());

    // then
    assertProblem(answer, 401);
  }

  @ParameterizedTest
  @CsvSource({
    "INGEST, /v1/submissions/0",
    "PARSE, /v1/reports",
    "PARSE, /v1/reports/0/source",
    "VALIDATE, /v1/alerts",
    "VALIDATE, /v1/alerts/stream",
    "VALIDATE, /v1/rules"
  })
  void asksForATokenBeforeItTellsAnything(Component service, String path) {
    // when
    Answer answer = Gouji.anonymous(stack).get(service, path);

    // then
    assertProblem(answer, 401);
  }

  @ParameterizedTest
  @EnumSource(names = {"INGEST", "PARSE", "VALIDATE"})
  void asksForATokenBeforeItTellsOfItself(Component service) {
    assertThat(Gouji.anonymous(stack).get(service, "/q/metrics").status()).isEqualTo(401);
    assertThat(Gouji.anonymous(stack).get(service, "/q/openapi").status()).isEqualTo(401);
    assertThat(portal.user().get(service, "/q/openapi").status()).isEqualTo(200);
    assertThat(portal.user().get(service, "/q/metrics").text()).contains("gouji_");
  }

  @ParameterizedTest
  @EnumSource(names = {"INGEST", "PARSE", "VALIDATE"})
  void tellsEverybodyHowItIs(Component service) {
    assertThat(Gouji.anonymous(stack).get(service, "/q/health/live").status()).isEqualTo(200);
    assertThat(Gouji.anonymous(stack).get(service, "/q/health/ready").status()).isEqualTo(200);
  }

  @Test
  void refusesTokensOfAnotherSigner() {
    // given
    String token =
        new TokenSigner(Clock.systemUTC())
            .sign(Role.PORTAL, "intake-portal", Duration.ofMinutes(5));

    // when
    Answer answer = Gouji.withToken(stack, token).submit(new byte[] {'a'}, TEXT, Map.of());

    // then
    assertProblem(answer, 401);
  }

  @Test
  void refusesTokensThatHaveExpired() {
    // given
    String token = stack.token(Role.PORTAL, "intake-portal", Duration.ofSeconds(1));
    Awaitility.await().pollDelay(Duration.ofSeconds(2)).until(() -> true);

    // when
    Answer answer = Gouji.withToken(stack, token).submit(new byte[] {'a'}, TEXT, Map.of());

    // then
    assertProblem(answer, 401);
  }

  @ParameterizedTest
  @MethodSource("wrongRoles")
  void refusesRolesThatMayNot(Role role, Component service, String path) {
    // given
    Gouji user = Gouji.as(stack, role, "somebody");

    // when
    Answer answer =
        path.equals("/v1/reports") && service == Component.INGEST
            ? user.submit(documents.clean(2023).bytes(), TEXT, Map.of())
            : user.get(service, path);

    // then
    assertProblem(answer, 403);
  }

  @Test
  void keepsAPortalsSubmissionsFromOtherPortals() {
    // given
    String id = portal.file(documents.clean(2020));
    Portal other = Portal.named(stack, "other-portal");

    // when
    Answer answer = other.user().get(Component.INGEST, "/v1/submissions/" + id);

    // then
    assertProblem(answer, 404);
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asText()).startsWith("urn:gouji:problem:");
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(problem.get("detail").asText()).isNotBlank();
    assertThat(answer.text()).doesNotContain("Exception", "org.gouji", "io.quarkus");
  }

  private long received(String submissionId) {
    return new TopicReader(stack.bootstrapServers())
        .read(List.of(RawDocuments.TOPIC))
        .underKey(submissionId)
        .events()
        .size();
  }

  private static Stream<Arguments> refusals() {
    byte[] text = "正文".getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        refusal("an empty document", 400, "body", new byte[0], TEXT, Map.of()),
        refusal("a type that no parser takes", 415, "Content-Type", text, "video/mp4", Map.of()),
        refusal("a document above the limit", 413, "body", TOO_LARGE, TEXT, Map.of()),
        refusal("a year in words", 400, "year", text, TEXT, Map.of("year", "去年")),
        refusal("a year to come", 400, "year", text, TEXT, Map.of("year", "2999")),
        refusal(
            "a day of no calendar",
            400,
            "publishedAt",
            text,
            TEXT,
            Map.of("publishedAt", "2024-02-30")),
        refusal(
            "a division with letters",
            400,
            "divisionCode",
            text,
            TEXT,
            Map.of("divisionCode", "34a")),
        refusal(
            "an address of another kind",
            400,
            "sourceUrl",
            text,
            TEXT,
            Map.of("sourceUrl", "file:///etc/hosts")),
        refusal(
            "a publication before the year",
            400,
            "publishedAt",
            text,
            TEXT,
            Map.of("year", "2023", "publishedAt", "2022-12-31")),
        argumentSet(
            "a document above the limit that does not tell its length",
            new Refusal(413, "body", TOO_LARGE, TEXT, Map.of(), false)));
  }

  private static Arguments refusal(
      String name,
      int status,
      String field,
      byte[] content,
      String mediaType,
      Map<String, String> metadata) {
    return argumentSet(name, new Refusal(status, field, content, mediaType, metadata, true));
  }

  private static Stream<Arguments> wrongRoles() {
    return Stream.of(
        argumentSet("auditors do not submit", Role.AUDITOR, Component.INGEST, "/v1/reports"),
        argumentSet("portals do not read reports", Role.PORTAL, Component.PARSE, "/v1/reports"),
        argumentSet("portals do not read alerts", Role.PORTAL, Component.VALIDATE, "/v1/alerts"));
  }

  /** A submission that must be refused. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Refusal(
      int status,
      @Nullable String field,
      byte[] content,
      String mediaType,
      Map<String, String> metadata,
      boolean tellsLength) {

    Answer submitTo(Gouji user) {
      return tellsLength
          ? user.submit(content, mediaType, metadata)
          : user.submit(
              BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content)),
              mediaType,
              metadata);
    }
  }
}
