package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Gouji;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;
import org.gouji.acceptance.topics.EventLog;
import org.gouji.acceptance.topics.Invariants;
import org.gouji.acceptance.topics.TopicReader;
import org.junit.jupiter.api.Test;

/** Who has to file is laid down; who has not is told, until it files. */
@OnStack
class RegisterIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CSV = "text/csv";
  private static final String MISSING = "红河县古树乡人民政府";

  private final Stack stack;
  private final Portal portal;
  private final Gouji operator;
  private final TopicReader topics;
  private final ReportDocuments documents = new ReportDocuments(83);

  RegisterIT(Stack stack) {
    this.stack = stack;
    this.portal = Portal.named(stack, "registered-portal");
    this.operator = Gouji.as(stack, Role.OPERATOR, "supervising-office");
    this.topics = new TopicReader(stack.bootstrapServers());
  }

  @Test
  void tellsWhoHasNotFiledUntilItFiles() {
    // given a register of a past year, as an office keeps it in a spreadsheet
    String division = "653901";
    ReportDocument inTime = documents.clean(2022);
    ReportDocument late = documents.clean(2022).withSignedAt(LocalDate.of(2023, 2, 20));
    String csv =
        "名称,类别,截止日期\r\n%s,乡镇,\r\n%s,乡镇,2023/2/15\r\n%s,乡镇,\r\n"
            .formatted(inTime.agency(), late.agency(), MISSING);

    // when
    Answer laid =
        operator.put(
            Component.VALIDATE,
            "/v1/registers/2022/" + division,
            CSV,
            csv.getBytes(Charset.forName("GB18030")));

    // then
    assertThat(laid.status()).as(laid.text()).isEqualTo(201);
    assertThat(laid.json().get("updatedBy").asText()).isEqualTo("supervising-office");
    awaitMissed(2022, inTime.agency(), late.agency(), MISSING);
    assertThat(coverage(2022, division))
        .containsEntry("expected", 3)
        .containsEntry("filed", 0)
        .containsEntry("missing", 3);

    // when one files as the register has it, and one without its division
    file(inTime, division);
    String lateReport = portal.fileAndWait(late).reportId();

    // then
    awaitMissed(2022, MISSING);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(open("F01", 2022)).contains(late.agency()));
    assertThat(coverage(2022, division))
        .containsEntry("filed", 2)
        .containsEntry("onTime", 1)
        .containsEntry("late", 1)
        .containsEntry("missing", 1)
        .containsEntry("unexpected", 0);
    assertThat(states(2022, division))
        .isEqualTo(Map.of(inTime.agency(), "onTime", late.agency(), "late", MISSING, "missing"));
    assertThat(operator.get(Component.VALIDATE, "/v1/coverage?year=2022", CSV).text())
        .contains("2022," + division + ",3,2,1,1,0,1,0,");

    // when the register drops the last, and gives the late one more time
    String changed =
        "name,kind,deadline\n%s,township,\n%s,township,2023-02-20\n"
            .formatted(inTime.agency(), late.agency());
    assertThat(put("/v1/registers/2022/" + division, CSV, changed).status()).isEqualTo(200);

    // then
    awaitMissed(2022);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(open("F01", 2022)).doesNotContain(late.agency()));
    assertThat(states(2022, division)).containsEntry(late.agency(), "onTime");
    assertThat(lateReport).isNotBlank();
    EventLog logged = topics.read(Invariants.PUBLIC_TOPICS);
    assertThat(Invariants.broken(logged)).isEmpty();
  }

  @Test
  void addsUpTheReportsThatAnotherIncludes() {
    // given a county whose report includes a township's, and says less
    String division = "653904";
    ReportDocument county = documents.clean(2024);
    ReportDocument township = documents.clean(2024);
    String csv =
        "name,kind,includes\n%s,government,%s\n%s,township,\n"
            .formatted(county.agency(), township.agency(), township.agency());
    put("/v1/registers/2024/" + division, CSV, csv);
    file(county, division);

    // when the township files after it
    file(township, division);

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(open("A01", 2024)).contains(county.agency()));
    assertThat(open("A01", 2024)).containsOnly(county.agency());

    // when the register says so no longer
    put(
        "/v1/registers/2024/" + division,
        CSV,
        csv.replace("government," + township.agency(), "government,"));

    // then
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(open("A01", 2024)).isEmpty());
  }

  private void file(ReportDocument report, String division) {
    portal.settled(
        Portal.accepted(
            portal
                .user()
                .submit(
                    report.bytes(), ReportDocument.MEDIA_TYPE, Map.of("divisionCode", division))));
  }

  @Test
  void refusesATableWithFaultsAndChangesNothing() {
    // given
    String path = "/v1/registers/2021/653902";
    assertThat(put(path, CSV, "name,kind\n云岭县青溪镇,township\n").status()).isEqualTo(201);

    // when
    Answer refused =
        put(
            path,
            CSV,
            "name,kind,deadline\n白石镇,village,\n\"石桥\n乡\",township,2022-13-01\n,township,\n");

    // then
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(
            StreamSupport.stream(refused.json().get("errors").spliterator(), false)
                .map(
                    error ->
                        error.get("line") + "/" + error.get("column") + " " + error.get("field")))
        .containsExactly("2/2 \"kind\"", "3/3 \"deadline\"", "5/1 \"name\"");
    Answer kept = operator.get(Component.VALIDATE, path, CSV);
    assertThat(kept.text().lines())
        .containsExactly(
            "\uFEFFyear,divisionCode,name,code,kind,deadline,includes",
            "2021,653902,云岭县青溪镇,,township,,");

    // when it is removed
    assertThat(operator.delete(Component.VALIDATE, path).status()).isEqualTo(204);

    // then
    assertThat(operator.get(Component.VALIDATE, path).status()).isEqualTo(404);
    assertThat(operator.delete(Component.VALIDATE, path).status()).isEqualTo(404);
    awaitMissed(2021);
  }

  @Test
  void takesManyRegistersAtOnceAndHolidays() {
    // when
    Answer many =
        operator.post(
            Component.VALIDATE,
            "/v1/registers",
            CSV,
            "year,divisionCode,name\n2098,653911,白石镇\n2098,653912,石桥乡\n2098,653911,临江街道\n");
    Answer holidays = put("/v1/holidays/2099", "application/json", "{\"days\": [\"2099-01-31\"]}");

    // then
    assertThat(many.status()).as(many.text()).isEqualTo(200);
    assertThat(holidays.status()).as(holidays.text()).isEqualTo(200);
    assertThat(
            operator.list(
                Component.VALIDATE,
                "/v1/registers",
                Map.of("year", "2098", "divisionCode", "653900", "limit", "1")))
        .extracting(register -> register.get("divisionCode").asText())
        .containsExactly("653911", "653912");
    assertThat(coverage(2098, "653911")).containsEntry("due", 2).containsEntry("missing", 0);
    assertThat(
            operator
                .get(Component.VALIDATE, "/v1/coverage/2098/653912")
                .json()
                .at("/items/0/deadline")
                .asText())
        .isEqualTo("2099-02-01");
  }

  @Test
  void isForOperatorsToLayDown() {
    // given
    byte[] register = "name\n青溪镇\n".getBytes(StandardCharsets.UTF_8);
    String path = "/v1/registers/2020/653903";

    // then
    for (Role role : List.of(Role.AUDITOR, Role.PORTAL)) {
      Gouji other = Gouji.as(stack, role, "somebody");
      assertThat(other.put(Component.VALIDATE, path, CSV, register).status()).isEqualTo(403);
    }
    assertThat(Gouji.anonymous(stack).put(Component.VALIDATE, path, CSV, register).status())
        .isEqualTo(401);
    Gouji auditor = Gouji.as(stack, Role.AUDITOR, "auditor");
    assertThat(auditor.get(Component.VALIDATE, "/v1/registers").status()).isEqualTo(200);
    assertThat(auditor.get(Component.VALIDATE, "/v1/coverage").status()).isEqualTo(200);
    assertThat(put("/v1/registers/20/653903", CSV, "name\n青溪镇\n").status()).isEqualTo(400);
    assertThat(put(path, "text/plain", "name\n青溪镇\n").status()).isEqualTo(415);
  }

  private Answer put(String path, String mediaType, String body) {
    return operator.put(Component.VALIDATE, path, mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  private void awaitMissed(int year, String... agencies) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(open("F03", year)).containsExactlyInAnyOrder(agencies));
  }

  private List<String> open(String ruleId, int year) {
    return operator
        .list(
            Component.VALIDATE,
            "/v1/alerts",
            Map.of("ruleId", ruleId, "status", "open", "year", Integer.toString(year)))
        .stream()
        .map(alert -> alert.at("/agency/name").asText())
        .toList();
  }

  private Map<String, Integer> coverage(int year, String division) {
    JsonNode coverage =
        operator
            .list(
                Component.VALIDATE,
                "/v1/coverage",
                Map.of("year", Integer.toString(year), "divisionCode", division))
            .get(0);
    return Stream.of(
            "expected", "filed", "onTime", "late", "missing", "due", "faulty", "unexpected")
        .collect(Collectors.toMap(each -> each, each -> coverage.get(each).asInt()));
  }

  private Map<String, String> states(int year, String division) {
    return operator
        .list(Component.VALIDATE, "/v1/coverage/" + year + "/" + division, Map.of())
        .stream()
        .collect(
            Collectors.toMap(
                each -> each.get("name").asText(), each -> each.get("state").asText()));
  }
}
