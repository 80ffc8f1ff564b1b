package org.gouji.acceptance.planted;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a filed report.
 *
 * @param document the document as filed
 * @param status of its submission
 * @param alerts those that stand
 */
record Verdict(Trial.Document document, String status, List<JsonNode> alerts) {

  /** Whether the rule raised an alert that points there. */
  boolean found(String rule, String at) {
    return alerts.stream().anyMatch(alert -> isOf(alert, rule) && pointsAt(alert, at));
  }

  /** The alerts that neither the fault nor its consequences account for. */
  List<JsonNode> beside(String rule, Fault fault) {
    List<JsonNode> beside = new ArrayList<>();
    for (JsonNode alert : alerts) {
      boolean planted = isOf(alert, rule);
      if (!planted && !fault.consequences().contains(alert.get("ruleId").asText())) {
        beside.add(alert);
      }
    }
    return beside;
  }

  static boolean isInfo(JsonNode alert) {
    return alert.get("severity").asText().equals("info");
  }

  private static boolean isOf(JsonNode alert, String rule) {
    return alert.get("ruleId").asText().equals(rule);
  }

  private static boolean pointsAt(JsonNode alert, String at) {
    if (at.isEmpty() || alert.path("subject").asText("").contains(at)) {
      return true;
    }
    for (JsonNode evidence : alert.get("evidence")) {
      if (evidence.path("concept").asText("").startsWith(at)) {
        return true;
      }
    }
    return alert.at("/message/zh").asText().contains(at);
  }

  /** The alert in one line. */
  static String brief(JsonNode alert) {
    return alert.get("ruleId").asText()
        + " "
        + alert.get("severity").asText()
        + " ["
        + alert.path("subject").asText("")
        + "] "
        + alert.at("/message/zh").asText();
  }
}
