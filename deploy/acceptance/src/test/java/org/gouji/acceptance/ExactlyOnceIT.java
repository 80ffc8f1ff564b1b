package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.client.Submission;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.document.ReportDocuments.Planned;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Stack;
import org.gouji.acceptance.topics.EventLog;
import org.gouji.acceptance.topics.Invariants;
import org.gouji.acceptance.topics.TopicReader;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.parse.contract.ReportEvent.ReportParsed;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.ComplianceAlerts;
import org.gouji.validate.contract.Severity;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Killing the services loses nothing and doubles nothing. */
@OnStack(alone = true)
@Order(1) // Before the whole that the others share takes its part of the machine.
class ExactlyOnceIT {
  private static final int DOCUMENTS = 200;
  private static final List<Component> VICTIMS =
      List.of(Component.PARSE, Component.VALIDATE, Component.PARSE, Component.VALIDATE);

  private final Stack stack;
  private final Portal portal;
  private final Auditor auditor;

  ExactlyOnceIT(Stack stack) {
    this.stack = stack;
    this.portal = Portal.named(stack, "busy-portal");
    this.auditor = Auditor.of(stack);
  }

  @Test
  void countsEveryDocumentOnceWhileServicesAreKilledInTheMiddleOfTheirWork() {
    // given
    List<Planned> planned = new ReportDocuments(20_260_131).mixed(DOCUMENTS);

    // when
    List<String> submissionIds = submitWhileKilling(planned);
    Map<String, Planned> byReport = settle(planned, submissionIds);

    // then
    assertThat(byReport).hasSize(DOCUMENTS);
    EventLog log = new TopicReader(stack.bootstrapServers()).readAll();
    assertThat(log.on(RawDocuments.TOPIC).events()).hasSize(DOCUMENTS);
    assertThat(log.on(ReportEvents.TOPIC).ofType(ReportParsed.TYPE).events()).hasSize(DOCUMENTS);
    assertThat(log.on(ReportEvents.TOPIC).events()).hasSize(DOCUMENTS);
    assertThat(Invariants.broken(log)).isEmpty();
    Map<String, Map<String, Integer>> expected = withFindings(byReport, Planned::alerts);
    assertThat(raised(log)).isEqualTo(expected);
    assertThat(withFindings(openByReport(), Auditor::findings)).isEqualTo(expected);
    assertThat(auditor.user().list(Component.PARSE, "/v1/reports", Map.of("limit", "500")))
        .extracting(report -> report.get("reportId").asText())
        .containsExactlyInAnyOrderElementsOf(byReport.keySet());
  }

  /** Every victim dies with half of a share of the documents before it and half behind it. */
  private List<String> submitWhileKilling(List<Planned> planned) {
    List<String> submissionIds = new ArrayList<>();
    int share = planned.size() / VICTIMS.size();
    for (int i = 0; i < planned.size(); i++) {
      submissionIds.add(portal.file(planned.get(i).report()));
      if (i % share == share / 2) {
        stack.kill(VICTIMS.get(i / share));
      } else if (i % share == share - 1) {
        stack.mend();
        sendAgain(planned.get(i), submissionIds.get(i));
      }
    }
    return submissionIds;
  }

  private void sendAgain(Planned planned, String submissionId) {
    Answer answer = portal.send(planned.report());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("submissionId").asText()).isEqualTo(submissionId);
  }

  private Map<String, Planned> settle(List<Planned> planned, List<String> submissionIds) {
    Map<String, Planned> byReport = new TreeMap<>();
    for (int i = 0; i < planned.size(); i++) {
      Submission submission = portal.settled(submissionIds.get(i));
      assertThat(submission.status()).isEqualTo("VALIDATED");
      byReport.put(submission.reportId(), planned.get(i));
    }
    return byReport;
  }

  private Map<String, List<JsonNode>> openByReport() {
    return auditor
        .user()
        .list(Component.VALIDATE, "/v1/alerts", Map.of("status", "open", "limit", "500"))
        .stream()
        .collect(Collectors.groupingBy(alert -> alert.get("reportId").asText()));
  }

  private static Map<String, Map<String, Integer>> raised(EventLog log) {
    Map<String, Map<String, Integer>> raised = new TreeMap<>();
    log.on(ComplianceAlerts.TOPIC).events().stream()
        .map(event -> AlertEvent.read(event.type(), event.id(), event.value()))
        .filter(event -> event.alert().severity() != Severity.INFO)
        .forEach(
            event ->
                raised
                    .computeIfAbsent(event.alert().reportId(), id -> new TreeMap<>())
                    .merge(
                        event instanceof AlertEvent.AlertRaised
                            ? event.alert().ruleId()
                            : event.alert().ruleId() + " cleared",
                        1,
                        Integer::sum));
    return raised;
  }

  /** Reports without findings are left out. */
  private static <T> Map<String, Map<String, Integer>> withFindings(
      Map<String, T> byReport, Function<T, Map<String, Integer>> findings) {
    Map<String, Map<String, Integer>> result = new TreeMap<>();
    byReport.forEach((reportId, value) -> result.put(reportId, findings.apply(value)));
    result.values().removeIf(Map::isEmpty);
    return result;
  }
}
