package org.gouji.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;

/**
 * An auditor who reads reports and alerts.
 *
 * @param user the auditor's access
 */
public record Auditor(Gouji user) {

  /** An auditor. */
  public static Auditor of(Stack stack) {
    return new Auditor(Gouji.as(stack, Role.AUDITOR, "auditor"));
  }

  /** The newest revision of a report. */
  public JsonNode report(String reportId) {
    return found(Component.PARSE, "/v1/reports/" + reportId).json();
  }

  /** The text that a report was read from. */
  public String text(String reportId) {
    return found(Component.PARSE, "/v1/reports/" + reportId + "/text").text();
  }

  /** The document that a report was read from. */
  public Answer source(String reportId) {
    return found(Component.PARSE, "/v1/reports/" + reportId + "/source");
  }

  /** The alerts of one report in that state. */
  public List<JsonNode> alerts(String reportId, String status) {
    return user.list(
        Component.VALIDATE, "/v1/alerts", Map.of("reportId", reportId, "status", status));
  }

  /** How many errors and warnings of which rule are open for one report. */
  public Map<String, Integer> openFindings(String reportId) {
    return findings(alerts(reportId, "open"));
  }

  /** How many errors and warnings of which rule are among the alerts. */
  public static Map<String, Integer> findings(List<JsonNode> alerts) {
    return countByRule(
        alerts.stream().filter(alert -> !alert.get("severity").asText().equals("info")).toList());
  }

  /** How many of which rule are among the alerts. */
  public static Map<String, Integer> countByRule(List<JsonNode> alerts) {
    Map<String, Integer> count = new TreeMap<>();
    alerts.forEach(alert -> count.merge(alert.get("ruleId").asText(), 1, Integer::sum));
    return count;
  }

  private Answer found(Component service, String path) {
    Answer answer = user.get(service, path);
    if (answer.status() != 200) {
      throw new AssertionError(path + " answers " + answer.status() + ": " + answer.text());
    }
    return answer;
  }
}
