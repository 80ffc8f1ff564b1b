package org.gouji.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.EventStream;
import org.gouji.acceptance.client.Gouji;
import org.gouji.acceptance.client.Operator;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.document.Fault;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;
import org.gouji.acceptance.topics.Invariants;
import org.gouji.acceptance.topics.TopicReader;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.contract.AlertReviews;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators decide about alerts, and how long it holds. */
@OnStack
class ReviewIT {
  private static final String DISMISSAL = "{\"reason\": \"机关已书面说明\"}";

  private static final String UNKNOWN = "00000000000000000000000000000000";

  private final Stack stack;
  private final Portal portal;
  private final Auditor auditor;
  private final Operator operator;
  private final TopicReader topics;
  private final ReportDocuments documents = new ReportDocuments(41);
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  ReviewIT(Stack stack) {
    this.stack = stack;
    this.portal = Portal.named(stack, "review-portal");
    this.auditor = Auditor.of(stack);
    this.operator = Operator.named(stack, "zhou.min");
    this.topics = new TopicReader(stack.bootstrapServers());
  }

  @Test
  void aDismissalOutlivesARevisionWithTheSameFactsAndFallsWithOthers() {
    // given
    ReportDocument faulty = documents.faulty(2023, Fault.REMEDIES_DO_NOT_ADD_UP);
    String reportId = portal.fileAndWait(faulty).reportId();
    String alertId = onlyAlert(reportId);

    // when
    JsonNode dismissed = operator.taken("dismiss", alertId, DISMISSAL);

    // then
    assertThat(dismissed.get("status").asText()).isEqualTo("dismissed");
    assertThat(dismissed.at("/dismissal/author").asText()).isEqualTo("zhou.min");
    assertThat(dismissed.at("/dismissal/reason").asText()).isEqualTo("机关已书面说明");
    assertThat(ids(reportId, "open")).isEmpty();
    assertThat(ids(reportId, "dismissed")).containsExactly(alertId);
    assertThat(errors(reportId, "open")).isZero();
    assertThat(errors(reportId, "dismissed")).isOne();
    assertThat(validation(reportId).at("/counts/error").asInt()).isZero();

    // when the same figures come in another layout, further down the page
    portal.fileAndWait(faulty.withProse(SectionKind.OVERVIEW, text -> text + "各村均已设置公开栏，由专人定期更新。"));

    // then
    assertThat(ids(reportId, "open")).isEmpty();
    assertThat(ids(reportId, "dismissed")).containsExactly(alertId);

    // when the figures change
    portal.fileAndWait(
        faulty.withFigures(cells -> cells.plus("remedies.reconsideration.total", 5)));

    // then
    assertThat(ids(reportId, "open")).containsExactly(alertId);
    assertThat(ids(reportId, "dismissed")).isEmpty();
    assertThat(operator.alert(alertId).get("dismissal").isNull()).isTrue();
    assertThat(steps(alertId)).containsExactly("raised", "dismissed", "raised", "lapsed");
  }

  @Test
  void aDismissalOutlivesACorrectionThatIsTakenBack() {
    // given
    ReportDocument correct = documents.clean(2022);
    ReportDocument faulty = Fault.REMEDIES_DO_NOT_ADD_UP.plantIn(correct);
    String reportId = portal.fileAndWait(faulty).reportId();
    String alertId = onlyAlert(reportId);
    operator.taken("dismiss", alertId, DISMISSAL);

    // when
    portal.fileAndWait(correct);
    Answer refused = operator.take("dismiss", alertId, DISMISSAL);
    portal.fileAndWait(faulty.withProse(SectionKind.PROBLEMS, text -> text + "已另行说明。"));

    // then
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().get("type").asText()).isEqualTo("urn:gouji:problem:conflict");
    assertThat(ids(reportId, "dismissed")).containsExactly(alertId);
    assertThat(steps(alertId)).containsExactly("raised", "dismissed", "cleared", "raised");
  }

  @Test
  void theSameStepTakenAgainIsOneStep() {
    // given
    String reportId =
        portal.fileAndWait(documents.faulty(2023, Fault.REMEDIES_DO_NOT_ADD_UP)).reportId();
    String alertId = onlyAlert(reportId);
    String until = "{\"reason\": \"见附件\", \"until\": \"" + today.plusMonths(3) + "\"}";
    operator.taken("dismiss", alertId, until);

    // when
    JsonNode again = operator.taken("dismiss", alertId, until);
    Operator.named(stack, "lin.qiao").taken("dismiss", alertId, until);
    JsonNode reopened = operator.taken("reopen", alertId, "{\"reason\": \"附件不符\"}");
    Answer twice = operator.take("reopen", alertId, "");

    // then
    assertThat(again.at("/dismissal/until").asText()).isEqualTo(today.plusMonths(3).toString());
    assertThat(reopened.get("status").asText()).isEqualTo("open");
    assertThat(twice.status()).isEqualTo(409);
    assertThat(ids(reportId, "open")).containsExactly(alertId);
    assertThat(reviews(reportId))
        .extracting(ReviewEvent::type, ReviewEvent::author)
        .containsExactly(
            tuple(AlertDismissed.TYPE, "zhou.min"),
            tuple(AlertDismissed.TYPE, "lin.qiao"),
            tuple(AlertReopened.TYPE, "zhou.min"));
    assertThat(operator.history(alertId, 1))
        .isEqualTo(operator.history(alertId, 500))
        .extracting(step -> step.get("step").asText())
        .containsExactly("raised", "dismissed", "dismissed", "reopened");
  }

  @Test
  void anAssignedAlertIsListedUnderItsOwnerAndComesUpAgainWithARevision() {
    // given
    String owner = "云岭镇党政办-" + System.nanoTime();
    String json = "{\"owner\": \"" + owner + "\", \"due\": \"" + today.plusDays(14) + "\"}";
    ReportDocument correct = documents.clean(2021);
    ReportDocument faulty = Fault.REMEDIES_DO_NOT_ADD_UP.plantIn(correct);
    String reportId = portal.fileAndWait(faulty).reportId();
    String alertId = onlyAlert(reportId);

    // when
    JsonNode assigned = operator.taken("assign", alertId, json);

    // then
    assertThat(assigned.at("/assignment/owner").asText()).isEqualTo(owner);
    assertThat(assigned.at("/assignment/overdue").asBoolean()).isFalse();
    assertThat(assigned.at("/assignment/revised").asBoolean()).isFalse();
    assertThat(owned(owner, Map.of())).containsExactly(alertId);
    assertThat(owned(owner, Map.of("overdue", "true"))).isEmpty();
    assertThat(owned(owner, Map.of("overdue", "false"))).containsExactly(alertId);
    assertThat(owned(owner, Map.of("reviewDue", "true"))).isEmpty();

    // when a revision leaves the figures as they are
    portal.fileAndWait(faulty.withProse(SectionKind.PROBLEMS, text -> text + "下步将加强审核。"));

    // then
    assertThat(owned(owner, Map.of("reviewDue", "true"))).containsExactly(alertId);
    assertThat(operator.alert(alertId).at("/assignment/revised").asBoolean()).isTrue();

    // when it was looked at anew, with the same outcome
    operator.taken("assign", alertId, json);

    // then
    assertThat(owned(owner, Map.of("reviewDue", "true"))).isEmpty();

    // when the correction comes
    portal.fileAndWait(correct);

    // then
    JsonNode done = operator.alert(alertId);
    assertThat(done.get("status").asText()).isEqualTo("cleared");
    assertThat(done.at("/assignment/done").asBoolean()).isTrue();
    assertThat(owned(owner, Map.of("status", "open"))).isEmpty();
    assertThat(steps(alertId)).containsExactly("raised", "assigned", "assigned", "cleared");
    assertThat(operator.take("assign", alertId, json).status()).isEqualTo(409);
  }

  @Test
  void followsTheLogAndTheCalendar() throws Exception {
    // given
    String owner = "青溪镇档案室-" + System.nanoTime();
    String reportId =
        portal.fileAndWait(documents.faulty(2024, Fault.REMEDIES_DO_NOT_ADD_UP)).reportId();
    String alertId = onlyAlert(reportId);
    operator.taken("dismiss", alertId, DISMISSAL);
    ReviewEvent first = reviews(reportId).get(0);
    LocalDate yesterday = today.minusDays(1);
    Instant at = first.at().plusMillis(1);

    // when steps stand in the log whose days are over
    AlertDismissed expired =
        new AlertDismissed(
            alertId, "T401", reportId, 2, first.id(), "lin", at, first.facts(), "旧", yesterday);
    AlertAssigned overdue =
        new AlertAssigned(
            alertId,
            "T401",
            reportId,
            3,
            expired.id(),
            "lin",
            at.plusMillis(1),
            first.facts(),
            owner,
            yesterday,
            1);
    write(expired);
    write(overdue);

    // then
    await().until(() -> owned(owner, Map.of("overdue", "true")), ids -> !ids.isEmpty());
    assertThat(owned(owner, Map.of("overdue", "false"))).isEmpty();
    assertThat(owned(owner, Map.of("status", "dismissed"))).isEmpty();
    assertThat(ids(reportId, "open")).containsExactly(alertId);
    assertThat(errors(reportId, "open")).isOne();
    JsonNode alert = operator.alert(alertId);
    assertThat(alert.get("status").asText()).isEqualTo("open");
    assertThat(alert.get("dismissal").isNull()).isTrue();
    assertThat(alert.at("/assignment/overdue").asBoolean()).isTrue();
    assertThat(operator.take("reopen", alertId, "{}").status()).isEqualTo(409);

    // when
    operator.taken("dismiss", alertId, DISMISSAL);

    // then
    assertThat(owned(owner, Map.of("overdue", "true"))).isEmpty();
    assertThat(owned(owner, Map.of("status", "dismissed"))).containsExactly(alertId);
    assertThat(reviews(reportId)).extracting(ReviewEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dismiss | {}                                                | reason
          dismiss | {"reason": " "}                                   | reason
          dismiss | {"reason": "a", "until": "2020-01-31"}            | until
          dismiss | {"reason": "a", "until": "2027-02-30"}            | until
          dismiss | {"reason": "a"                                    | body
          dismiss | {"reason": "a", "untill": "2099-01-31"}           | body
          reopen  | {"reason": 7}                                     | reason
          assign  | {"due": "2099-01-31"}                             | owner
          assign  | {"owner": "a", "due": "2020-01-31"}               | due
          """)
  void refusesWhatCannotBe(String step, String json, String field) {
    // when
    Answer answer = operator.take(step, UNKNOWN, json);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("field").asText()).isEqualTo(field);
  }

  @Test
  void knowsNoAlertThatThereIsNot() {
    assertThat(operator.take("dismiss", UNKNOWN, DISMISSAL).status()).isEqualTo(404);
    assertThat(operator.take("reopen", UNKNOWN, "{}").status()).isEqualTo(404);
  }

  @Test
  void isForOperatorsAlone() {
    String path = "/v1/alerts/" + UNKNOWN + "/dismiss";
    assertThat(auditor.user().post(Component.VALIDATE, path, DISMISSAL).status()).isEqualTo(403);
    assertThat(portal.user().post(Component.VALIDATE, path, DISMISSAL).status()).isEqualTo(403);
    assertThat(Gouji.anonymous(stack).post(Component.VALIDATE, path, DISMISSAL).status())
        .isEqualTo(401);
    assertThat(
            Gouji.as(stack, Role.OPERATOR, "ok").post(Component.VALIDATE, path, DISMISSAL).status())
        .isEqualTo(404);
  }

  @Test
  void leavesTheAlertStreamAndTheOtherTopicsAlone() {
    // given
    ReportDocument faulty = documents.faulty(2020, Fault.REMEDIES_DO_NOT_ADD_UP);
    String reportId;
    List<EventStream.Event> events;
    try (EventStream stream =
        auditor.user().follow(Component.VALIDATE, "/v1/alerts/stream", null)) {
      reportId = portal.fileAndWait(faulty).reportId();
      operator.taken("dismiss", onlyAlert(reportId), DISMISSAL);
      String next = portal.fileAndWait(documents.faulty(2020, Fault.FIGURE_LOST)).reportId();
      await().until(() -> about(next, stream), each -> !each.isEmpty());
      events = about(reportId, stream);
    }

    // then
    assertThat(events).extracting(EventStream.Event::type).containsExactly("raised");
    assertThat(Invariants.broken(topics.read(Invariants.PUBLIC_TOPICS))).isEmpty();
  }

  private void write(ReviewEvent event) throws Exception {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(AlertReviews.TOPIC, event.reportId(), ContractJson.write(event));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", event.id(),
            "ce_type", event.type(),
            "ce_source", "/validate-service",
            "ce_subject", event.reportId(),
            "ce_time", event.at().toString(),
            "ce_dataschema", event.schema().toString(),
            "content-type", "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", stack.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  private static List<EventStream.Event> about(String reportId, EventStream stream) {
    return stream.events().stream().filter(event -> event.data().contains(reportId)).toList();
  }

  private String onlyAlert(String reportId) {
    List<String> ids = ids(reportId, "open");
    assertThat(ids).hasSize(1);
    return ids.get(0);
  }

  /** The alerts of the report in that state that the planted fault raises. */
  private List<String> ids(String reportId, String status) {
    return auditor.alerts(reportId, status).stream()
        .filter(alert -> alert.get("ruleId").asText().equals("T401"))
        .map(alert -> alert.get("alertId").asText())
        .toList();
  }

  private int errors(String reportId, String status) {
    return auditor
        .user()
        .get(
            Component.VALIDATE,
            "/v1/alerts/summary?ruleId=T401&reportId=" + reportId + "&status=" + status)
        .json()
        .get("error")
        .asInt();
  }

  private JsonNode validation(String reportId) {
    return auditor.user().get(Component.VALIDATE, "/v1/validations/" + reportId).json();
  }

  private List<String> owned(String owner, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.put("owner", owner);
    return operator.alerts(parameters).stream()
        .map(alert -> alert.get("alertId").asText())
        .toList();
  }

  private List<String> steps(String alertId) {
    return operator.history(alertId, 2).stream().map(step -> step.get("step").asText()).toList();
  }

  private List<ReviewEvent> reviews(String reportId) {
    return Stream.of(topics.read(List.of(AlertReviews.TOPIC)))
        .flatMap(log -> log.underKey(reportId).events().stream())
        .map(event -> ReviewEvent.read(event.type(), event.value()))
        .toList();
  }
}
