package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.gouji.acceptance.client.Answer;
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
import org.junit.jupiter.api.Test;

/** Operators look at the rules in force and try rules of their own. */
@OnStack
class OperatorRulesIT {
  private static final String YAML = "application/yaml";
  private static final int YEAR = 2024;
  private static final String RULE =
      """
      settings:
        - rule: T302
          severity: warning
      rules:
        - id: X77
          severity: info
          title: { zh: 新收申请数, en: Requests received }
          explanation: { zh: 试用, en: a trial }
          legalBasis: { zh: 本地规定, en: local rules }
          message:
            zh: 新收申请 {requests.received.total} 件。
            en: '{requests.received.total} requests received.'
          when: agency.name == '%s'
          fails: facts['requests.received.total'] >= 0
          actual: facts['requests.received.total']
      """;

  private final Stack stack;
  private final Portal portal;
  private final Gouji operator;
  private final ReportDocuments documents = new ReportDocuments(61);

  OperatorRulesIT(Stack stack) {
    this.stack = stack;
    this.portal = Portal.named(stack, "rules-portal");
    this.operator = Gouji.as(stack, Role.OPERATOR, "operator");
  }

  @Test
  void showsTheRulesInForceWithTheirSettings() {
    // when
    List<JsonNode> rules = operator.list(Component.VALIDATE, "/v1/rules", Map.of());
    JsonNode leap =
        operator.get(Component.VALIDATE, "/v1/rules/Y04?division=340323&year=2024").json();
    JsonNode status = operator.get(Component.VALIDATE, "/v1/rules/status").json();

    // then
    assertThat(rules)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            rule -> {
              assertThat(rule.get("origin").asText()).isEqualTo("builtIn");
              assertThat(rule.get("enabled").asBoolean()).isTrue();
              assertThat(rule.get("severity")).isEqualTo(rule.get("defaultSeverity"));
            });
    assertThat(leap.at("/thresholds/0/name").asText()).isEqualTo("factor");
    assertThat(leap.at("/thresholds/0/value").asInt()).isEqualTo(10);
    assertThat(leap.get("settings")).isEmpty();
    assertThat(status.get("refused").asBoolean()).isFalse();
    assertThat(status.get("digest").asText()).hasSize(32);
  }

  @Test
  void saysWhatRulesWouldChangeAndChangesNothing() {
    // given
    ReportDocument faulty = documents.faulty(YEAR, Fault.ROW_TOTAL_WRONG);
    Submission filed = portal.fileAndWait(faulty);
    String alerts = "/v1/alerts?reportId=" + filed.reportId();
    JsonNode before = operator.get(Component.VALIDATE, alerts).json();
    String name =
        operator
            .get(Component.PARSE, "/v1/reports/" + filed.reportId())
            .json()
            .at("/agency/name")
            .asText();

    // when
    Answer answer = dryRun(operator, "?year=" + YEAR + "&examples=100", RULE.formatted(name));

    // then
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode effect = answer.json();
    assertThat(effect.get("reportsChecked").asInt()).isPositive();
    assertThat(effect.get("cut").isNull()).isTrue();
    assertThat(effect.get("wouldClear").asInt()).isZero();
    assertThat(effect.get("examples"))
        .filteredOn(example -> example.get("reportId").asText().equals(filed.reportId()))
        .extracting(
            example -> example.get("change").asText(),
            example -> example.get("ruleId").asText(),
            example -> example.get("severity").asText())
        .contains(tuple("changed", "T302", "warning"), tuple("raised", "X77", "info"));
    assertThat(effect.get("examples"))
        .filteredOn(example -> example.get("ruleId").asText().equals("X77"))
        .extracting(example -> example.at("/message/en").asText())
        .contains(faulty.figures().cells().get("requests.received.total") + " requests received.");
    assertThat(operator.get(Component.VALIDATE, alerts).json()).isEqualTo(before);
    assertThat(operator.get(Component.VALIDATE, "/v1/rules/X77").status()).isEqualTo(404);
  }

  @Test
  void refusesRulesWithTheLinesAtFault() {
    // given
    String content =
        RULE.formatted("x")
            .replace("severity: warning", "severity: grave")
            .replace(">= 0", ">= zero");

    // when
    Answer answer = dryRun(operator, "?file=trial.yaml", content);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("field").asText()).isEqualTo("body");
    assertThat(answer.json().get("errors"))
        .extracting(
            fault -> fault.get("file").asText(),
            fault -> fault.get("line").asInt(),
            fault -> fault.get("column").asInt(),
            fault -> fault.get("reason").asText())
        .containsExactly(
            tuple("trial.yaml", 3, 15, "'severity' has to be error, warning or info"),
            tuple("trial.yaml", 14, 48, "CEL: undeclared reference to 'zero' (in container '')"));
  }

  @Test
  void refusesParametersAndBodiesThatCannotBe() {
    assertThat(dryRun(operator, "?divisionCode=34", "").json().get("field").asText())
        .isEqualTo("divisionCode");
    assertThat(dryRun(operator, "?limit=10001", "").json().get("field").asText())
        .isEqualTo("limit");
    assertThat(dryRun(operator, "?file=../x.yaml", "").json().get("field").asText())
        .isEqualTo("file");
    assertThat(
            operator
                .post(Component.VALIDATE, "/v1/rules:dryRun", "application/json", "{}")
                .status())
        .isEqualTo(415);
    Answer large = dryRun(operator, "", "#".repeat(300 * 1024));
    assertThat(large.status()).isEqualTo(400);
    assertThat(large.json().at("/errors/0/reason").asText()).isEqualTo("larger than 256 KiB");
  }

  @Test
  void isForOperatorsAlone() {
    assertThat(dryRun(Gouji.as(stack, Role.AUDITOR, "auditor"), "", "").status()).isEqualTo(403);
    assertThat(dryRun(Gouji.as(stack, Role.PORTAL, "portal"), "", "").status()).isEqualTo(403);
    assertThat(dryRun(Gouji.anonymous(stack), "", "").status()).isEqualTo(401);
    assertThat(
            Gouji.as(stack, Role.PORTAL, "portal")
                .get(Component.VALIDATE, "/v1/rules/status")
                .status())
        .isEqualTo(403);
  }

  private static Answer dryRun(Gouji user, String query, String content) {
    return user.post(Component.VALIDATE, "/v1/rules:dryRun" + query, YAML, content);
  }
}
