package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Gouji;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.client.Submission;
import org.gouji.acceptance.document.Fault;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;
import org.gouji.acceptance.topics.EventLog;
import org.gouji.acceptance.topics.Invariants;
import org.gouji.acceptance.topics.LoggedEvent;
import org.gouji.acceptance.topics.TopicReader;
import org.gouji.validate.contract.ValidationResults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything stored is validated again, and only what differs is published. */
@OnStack(alone = true)
class ReplayIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Stack stack;
  private final Portal portal;
  private final Gouji operator;
  private final Auditor auditor;
  private final TopicReader topics;
  private final ReportDocuments documents = new ReportDocuments(47);

  ReplayIT(Stack stack) {
    this.stack = stack;
    this.portal = Portal.named(stack, "replayed-portal");
    this.auditor = Auditor.of(stack);
    this.operator = Gouji.as(stack, Role.OPERATOR, "operator");
    this.topics = new TopicReader(stack.bootstrapServers());
  }

  @Test
  void looksAtEveryReportAndPublishesNothingWhereNothingDiffers() {
    // given
    List<Integer> years = List.of(2022, 2023, 2023, 2024);
    for (int year : years) {
      portal.fileAndWait(documents.faulty(year, Fault.ROW_TOTAL_WRONG));
    }
    long before = validated().size();
    EventLog logged = topics.read(Invariants.PUBLIC_TOPICS);

    // when
    JsonNode all = done(begun("/v1/replays?reason=trial"));
    JsonNode some = done(begun("/v1/replays?year=2023"));

    // then
    assertThat(all.get("reports").asLong()).isEqualTo(before).isGreaterThanOrEqualTo(4);
    assertThat(all.get("checked").asLong()).isEqualTo(before);
    assertThat(all.get("reason").asText()).isEqualTo("trial");
    assertThat(all.get("requestedBy").asText()).isEqualTo("operator");
    assertThat(some.get("checked").asLong()).isBetween(2L, before - 2);
    for (JsonNode replay : List.of(all, some)) {
      assertThat(replay.get("changed").asLong()).isZero();
      assertThat(replay.get("raised").asLong()).isZero();
      assertThat(replay.get("cleared").asLong()).isZero();
    }
    assertThat(topics.read(Invariants.PUBLIC_TOPICS).ids())
        .containsExactlyInAnyOrderElementsOf(logged.ids());
  }

  @Test
  void appliesAChangeOfRulesToEverythingStored() throws IOException {
    // given
    assumeThat(stack.rules()).as("a folder of rules to write to").isPresent();
    Path file = stack.rules().orElseThrow().resolve("office.yaml");
    Submission submission = portal.fileAndWait(documents.faulty(2023, Fault.ROW_TOTAL_WRONG));
    assertThat(severityOf("T302", submission)).isEqualTo("error");

    // when
    Files.writeString(file, "settings:\n  - rule: T302\n    severity: warning\n");

    // then
    await().atMost(PATIENCE).until(() -> severityOf("T302", submission).equals("warning"));

    // and when
    Files.writeString(file, "settings:\n  - rule: T302\n    severity: grave\n");

    // then the rules in force stay in force, and the line at fault is told
    JsonNode fault =
        await()
            .atMost(PATIENCE)
            .until(
                () -> operator.get(Component.VALIDATE, "/v1/rules/status").json().get("faults"),
                faults -> !faults.isEmpty())
            .get(0);
    assertThat(fault.get("file").asText()).isEqualTo("office.yaml");
    assertThat(fault.get("line").asInt()).isEqualTo(3);
    assertThat(severityOf("T302", submission)).isEqualTo("warning");

    // and when
    Files.delete(file);

    // then
    await().atMost(PATIENCE).until(() -> severityOf("T302", submission).equals("error"));
    assertThat(Invariants.broken(topics.read(Invariants.PUBLIC_TOPICS))).isEmpty();
  }

  private String severityOf(String ruleId, Submission submission) {
    return auditor.alerts(submission.reportId(), "open").stream()
        .filter(alert -> alert.get("ruleId").asText().equals(ruleId))
        .map(alert -> alert.get("severity").asText())
        .findFirst()
        .orElse("");
  }

  @Test
  void goesOnAfterTheServiceWasKilled() {
    // given
    for (int report = 0; report < 4; report++) {
      portal.fileAndWait(documents.clean(2021));
    }
    EventLog logged = topics.read(Invariants.PUBLIC_TOPICS);

    // when
    List<String> replays = new ArrayList<>();
    for (int replay = 0; replay < 3; replay++) {
      replays.add(begun("/v1/replays"));
    }
    stack.kill(Component.VALIDATE);
    stack.mend();

    // then
    for (String replay : replays) {
      JsonNode done = done(replay);
      assertThat(done.get("checked").asLong())
          .isEqualTo(done.get("reports").asLong())
          .isGreaterThanOrEqualTo(4);
    }
    EventLog after = topics.read(Invariants.PUBLIC_TOPICS);
    assertThat(after.ids()).containsExactlyInAnyOrderElementsOf(logged.ids());
    assertThat(Invariants.broken(after)).isEmpty();
  }

  @Test
  void isForOperatorsToBegin() {
    assertThat(post(Gouji.as(stack, Role.AUDITOR, "auditor")).status()).isEqualTo(403);
    assertThat(post(Gouji.as(stack, Role.PORTAL, "portal")).status()).isEqualTo(403);
    assertThat(post(Gouji.anonymous(stack)).status()).isEqualTo(401);
    assertThat(operator.get(Component.VALIDATE, "/v1/replays/none").status()).isEqualTo(404);
  }

  @Test
  void refusesWhatCannotBe() {
    // when
    Answer answer =
        operator.post(Component.VALIDATE, "/v1/replays?year=23", "application/json", "");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("field").asText()).isEqualTo("year");
  }

  private static Answer post(Gouji user) {
    return user.post(Component.VALIDATE, "/v1/replays", "application/json", "");
  }

  private String begun(String path) {
    Answer answer = operator.post(Component.VALIDATE, path, "application/json", "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json().get("replayId").asText();
  }

  private JsonNode done(String replayId) {
    return await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(
            () -> operator.get(Component.VALIDATE, "/v1/replays/" + replayId).json(),
            replay -> replay.get("state").asText().equals("done"));
  }

  private Set<@Nullable String> validated() {
    return topics.read(List.of(ValidationResults.TOPIC)).events().stream()
        .map(LoggedEvent::key)
        .collect(Collectors.toSet());
  }
}
