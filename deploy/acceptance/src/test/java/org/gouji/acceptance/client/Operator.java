package org.gouji.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;

/**
 * An operator who reviews alerts.
 *
 * @param user the operator's access
 */
public record Operator(Gouji user) {

  /** The operator of that name. */
  public static Operator named(Stack stack, String name) {
    return new Operator(Gouji.as(stack, Role.OPERATOR, name));
  }

  /**
   * Takes a step on an alert.
   *
   * @param step dismiss, reopen or assign
   */
  public Answer take(String step, String alertId, String json) {
    return user.post(Component.VALIDATE, "/v1/alerts/" + alertId + "/" + step, json);
  }

  /** Takes a step that must succeed, and returns the alert after it. */
  public JsonNode taken(String step, String alertId, String json) {
    return found(take(step, alertId, json));
  }

  /** The alert as it stands. */
  public JsonNode alert(String alertId) {
    return found(user.get(Component.VALIDATE, "/v1/alerts/" + alertId));
  }

  /** The alerts that are asked for. */
  public List<JsonNode> alerts(Map<String, String> parameters) {
    return user.list(Component.VALIDATE, "/v1/alerts", parameters);
  }

  /** What happened to an alert, read in parts of that size. */
  public List<JsonNode> history(String alertId, int limit) {
    return user.list(
        Component.VALIDATE,
        "/v1/alerts/" + alertId + "/history",
        Map.of("limit", Integer.toString(limit)));
  }

  private static JsonNode found(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError("answers " + answer.status() + ": " + answer.text());
    }
    return answer.json();
  }
}
