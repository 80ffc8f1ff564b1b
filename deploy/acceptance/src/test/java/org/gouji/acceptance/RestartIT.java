package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.client.Submission;
import org.gouji.acceptance.document.Fault;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Stack;
import org.gouji.acceptance.topics.EventLog;
import org.gouji.acceptance.topics.Invariants;
import org.gouji.acceptance.topics.TopicReader;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was acknowledged outlives the death of every process. */
@OnStack(alone = true)
@Order(1) // Before the whole that the others share takes its part of the machine.
class RestartIT {
  private final Stack stack;
  private final Portal portal;
  private final Auditor auditor;
  private final TopicReader topics;
  private final ReportDocuments documents = new ReportDocuments(31);

  RestartIT(Stack stack) {
    this.stack = stack;
    this.portal = Portal.named(stack, "patient-portal");
    this.auditor = Auditor.of(stack);
    this.topics = new TopicReader(stack.bootstrapServers());
  }

  @Test
  void findsEverythingAgainAfterAllProcessesWereKilled() {
    // given
    ReportDocument faulty = documents.faulty(2023, Fault.COLUMN_OUT_OF_BALANCE);
    byte[] letter = "关于召开村民代表会议的通知".getBytes(StandardCharsets.UTF_8);
    Submission validated = portal.fileAndWait(faulty);
    Submission rejected =
        portal.settled(
            Portal.accepted(portal.user().submit(letter, ReportDocument.MEDIA_TYPE, Map.of())));
    JsonNode report = auditor.report(validated.reportId());
    List<JsonNode> alerts = auditor.alerts(validated.reportId(), "open");
    EventLog before = topics.readAll();

    // when
    stack.kill(Component.values());
    stack.mend();

    // then
    assertThat(portal.settled(id(validated))).isEqualTo(validated);
    assertThat(portal.settled(id(rejected))).isEqualTo(rejected);
    assertThat(auditor.report(validated.reportId())).isEqualTo(report);
    assertThat(auditor.alerts(validated.reportId(), "open")).isEqualTo(alerts).hasSize(2);
    assertThat(auditor.source(validated.reportId()).body()).isEqualTo(faulty.bytes());
    Answer again = portal.send(faulty);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("duplicate").asBoolean()).isTrue();

    // and then
    Submission later = portal.fileAndWait(documents.clean(2023));
    assertThat(later.status()).isEqualTo("VALIDATED");
    EventLog after = topics.readAll();
    assertThat(Invariants.broken(after)).isEmpty();
    assertThat(after.ids()).containsAll(before.ids());
  }

  private static String id(Submission submission) {
    return submission.receipt().get("submissionId").asText();
  }
}
