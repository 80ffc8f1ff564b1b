package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.EventStream;
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
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.ComplianceAlerts;
import org.junit.jupiter.api.Test;

/** What becomes of documents, on the topics and over HTTP. */
@OnStack
class EventsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final byte[] LETTER =
      "关于召开年度工作会议的通知：请各村派两名代表，于周五上午九时到会。".getBytes(StandardCharsets.UTF_8);

  private final Portal portal;
  private final Auditor auditor;
  private final TopicReader topics;
  private final ReportDocuments documents = new ReportDocuments(23);

  EventsIT(Stack stack) {
    this.portal = Portal.named(stack, "events-portal");
    this.auditor = Auditor.of(stack);
    this.topics = new TopicReader(stack.bootstrapServers());
  }

  @Test
  void publishesEventsAsTheContractsSay() {
    // given
    ReportDocument report = documents.faulty(2023, Fault.ROW_TOTAL_WRONG);
    portal.fileAndWait(report);
    portal.fileAndWait(report.withFigures(cells -> cells.plus("requests.granted.total", 5)));
    portal.fileAndWait(documents.clean(2019));
    submitLetter(LETTER);

    // when
    EventLog log = topics.read(Invariants.PUBLIC_TOPICS);

    // then
    assertThat(log.events()).hasSizeGreaterThan(10);
    assertThat(Invariants.broken(log)).isEmpty();
  }

  @Test
  void readsEveryFigureOfAReport() {
    // given
    ReportDocument document = documents.clean(2024);

    // when
    Submission submission = portal.fileAndWait(document);

    // then
    assertThat(submission.status()).isEqualTo("VALIDATED");
    JsonNode report = auditor.report(submission.reportId());
    assertThat(report.at("/agency/name").asText()).isEqualTo(document.agency());
    assertThat(report.get("year").asInt()).isEqualTo(2024);
    assertThat(report.get("edition").asText()).isEqualTo("2021");
    assertThat(report.get("signedAt").asText()).isEqualTo(document.signedAt().toString());
    document
        .figures()
        .cells()
        .forEach(
            (concept, text) -> {
              JsonNode fact = report.get("facts").get(concept);
              assertThat(fact.get("state").asText()).as(concept).isEqualTo("reported");
              assertThat(fact.get("value").decimalValue())
                  .as(concept)
                  .isEqualByComparingTo(document.figures().value(concept));
            });
    assertThat(auditor.openFindings(submission.reportId())).isEmpty();
  }

  @Test
  void givesTheDocumentBackAndPointsIntoItsText() {
    // given
    ReportDocument document = documents.clean(2022);
    Submission submission = portal.fileAndWait(document);

    // when
    Answer source = auditor.source(submission.reportId());
    String text = auditor.text(submission.reportId());
    JsonNode facts = auditor.report(submission.reportId()).get("facts");

    // then
    assertThat(source.body()).isEqualTo(document.bytes());
    assertThat(source.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(source.header("Content-Disposition")).startsWith("attachment");
    assertThat(facts)
        .hasSize(200)
        .allSatisfy(
            fact ->
                assertThat(passage(text, fact.get("source"))).isEqualTo(fact.get("text").asText()));
  }

  @Test
  void rejectsWhatIsNoReportAndNothingBesideIt() {
    // given
    String before = portal.file(documents.clean(2023));

    // when
    Submission letter = submitLetter("通知二".getBytes(StandardCharsets.UTF_8));
    String after = portal.file(documents.clean(2023));

    // then
    assertThat(letter.status()).isEqualTo("REJECTED");
    assertThat(letter.receipt().at("/rejection/reason").asText()).isEqualTo("NOT_A_REPORT");
    assertThat(letter.receipt().at("/rejection/detail").asText()).isNotBlank();
    assertThat(portal.settled(before).status()).isEqualTo("VALIDATED");
    assertThat(portal.settled(after).status()).isEqualTo("VALIDATED");
    String submissionId = letter.receipt().get("submissionId").asText();
    assertThat(topics.read(List.of(ReportEvents.TOPIC)).underKey(submissionId).events())
        .singleElement()
        .satisfies(event -> assertThat(event.type()).isEqualTo(ReportEvent.ReportRejected.TYPE));
  }

  @Test
  void clearsAlertsThatACorrectionSettles() {
    // given
    ReportDocument correct = documents.clean(2023);
    Submission first = portal.fileAndWait(Fault.REMEDIES_DO_NOT_ADD_UP.plantIn(correct));
    JsonNode alert = auditor.alerts(first.reportId(), "open").get(0);

    // when
    Submission second = portal.fileAndWait(correct);

    // then
    assertThat(second.reportId()).isEqualTo(first.reportId());
    assertThat(List.of(first.revision(), second.revision())).isEqualTo(List.of(1, 2));
    assertThat(second.receipt().at("/alerts/error").asInt()).isZero();
    assertThat(auditor.openFindings(first.reportId())).isEmpty();
    assertThat(Auditor.findings(auditor.alerts(first.reportId(), "cleared")))
        .isEqualTo(Map.of("T401", 1));
    assertThat(steps(first.reportId(), alert.get("alertId").asText()))
        .containsExactly("raised for revision 1", "cleared");
  }

  @Test
  void raisesAnAlertAgainOnlyWhenItSaysSomethingElse() {
    // given
    ReportDocument faulty = documents.faulty(2023, Fault.REMEDIES_DO_NOT_ADD_UP);
    Submission first = portal.fileAndWait(faulty);
    String alertId = auditor.alerts(first.reportId(), "open").get(0).get("alertId").asText();

    // when
    portal.fileAndWait(faulty.withProse(SectionKind.PROBLEMS, text -> text + "明年再补。"));
    portal.fileAndWait(
        faulty.withFigures(cells -> cells.plus("remedies.reconsideration.total", 4)));

    // then
    assertThat(steps(first.reportId(), alertId))
        .containsExactly("raised for revision 1", "raised for revision 3");
    JsonNode open =
        auditor.alerts(first.reportId(), "open").stream()
            .filter(alert -> alert.get("alertId").asText().equals(alertId))
            .findFirst()
            .orElseThrow();
    assertThat(open.get("revision").asInt()).isEqualTo(3);
    assertThat(
            open.get("expected").decimalValue().subtract(open.get("actual").decimalValue()).abs())
        .isEqualByComparingTo("7");
  }

  @Test
  void raisesAClearedAlertAgainWhenItComesBack() {
    // given
    ReportDocument correct = documents.clean(2023);
    ReportDocument faulty = Fault.OUTCOMES_DO_NOT_ADD_UP.plantIn(correct);
    Submission first = portal.fileAndWait(faulty);
    String alertId = auditor.alerts(first.reportId(), "open").get(0).get("alertId").asText();
    portal.fileAndWait(correct);

    // when
    portal.fileAndWait(faulty.withProse(SectionKind.PROBLEMS, text -> text + "另行说明。"));

    // then
    assertThat(steps(first.reportId(), alertId))
        .containsExactly("raised for revision 1", "cleared", "raised for revision 3");
  }

  @Test
  void streamsAlertsLiveAndResumesWhereTheReaderLeft() throws Exception {
    // given
    ReportDocument seen = documents.faulty(2023, Fault.REMEDIES_DO_NOT_ADD_UP);
    ReportDocument missed = documents.faulty(2023, Fault.REMEDIES_DO_NOT_ADD_UP);
    List<EventStream.Event> live = new ArrayList<>();
    try (EventStream stream = follow("")) {
      String reportId = portal.fileAndWait(seen).reportId();
      live.addAll(
          await().atMost(PATIENCE).until(() -> of(reportId, stream), found -> !found.isEmpty()));
    }
    String missedReport = portal.fileAndWait(missed).reportId();

    // when
    List<EventStream.Event> resumed;
    try (EventStream stream = follow(live.get(live.size() - 1).id())) {
      resumed =
          await().atMost(PATIENCE).until(() -> of(missedReport, stream), found -> !found.isEmpty());
    }

    // then
    assertThat(live).hasSize(1);
    assertThat(resumed).hasSize(1);
    JsonNode alert = new JsonMapper().readTree(resumed.get(0).data());
    assertThat(alert.get("ruleId").asText()).isEqualTo("T401");
    assertThat(alert.get("reportId").asText()).isEqualTo(missedReport);
  }

  private EventStream follow(String lastEventId) {
    return auditor
        .user()
        .follow(
            Component.VALIDATE, "/v1/alerts/stream", lastEventId.isEmpty() ? null : lastEventId);
  }

  private static List<EventStream.Event> of(String reportId, EventStream stream) {
    return stream.events().stream().filter(event -> event.data().contains(reportId)).toList();
  }

  private Submission submitLetter(byte[] letter) {
    return portal.settled(
        Portal.accepted(portal.user().submit(letter, ReportDocument.MEDIA_TYPE, Map.of())));
  }

  private List<String> steps(String reportId, String alertId) {
    return topics.read(List.of(ComplianceAlerts.TOPIC)).underKey(reportId).events().stream()
        .map(event -> AlertEvent.read(event.type(), event.id(), event.value()))
        .filter(event -> event.alert().alertId().equals(alertId))
        .map(
            event ->
                event instanceof AlertEvent.AlertRaised
                    ? "raised for revision " + event.alert().revision()
                    : "cleared")
        .toList();
  }

  /** A stretch of text by offsets in code points. */
  private static String passage(String text, JsonNode source) {
    int start = text.offsetByCodePoints(0, source.get("start").asInt());
    int end = text.offsetByCodePoints(0, source.get("end").asInt());
    return text.substring(start, end);
  }
}
