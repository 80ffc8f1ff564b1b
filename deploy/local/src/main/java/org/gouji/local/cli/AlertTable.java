package org.gouji.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.local.console.Messages;
import org.gouji.local.console.RefusedException;
import org.gouji.local.console.Style;
import org.gouji.local.console.Terminal;
import org.gouji.local.console.TextTable;
import org.gouji.local.console.TextTable.Cell;
import org.gouji.local.http.Problems;
import org.gouji.local.http.ServiceClient;

/** The open alerts of reports to read. */
final class AlertTable {
  private static final Map<String, Style> STYLES =
      Map.of("error", Style.BAD, "warning", Style.DOUBTFUL, "info", Style.NOTE);

  private final Terminal terminal;
  private final Messages messages;
  private final ServiceClient alerts;

  AlertTable(Terminal terminal, Messages messages, ServiceClient alerts) {
    this.terminal = terminal;
    this.messages = messages;
    this.alerts = alerts;
  }

  /**
   * Prints a row an alert, report by report.
   *
   * @throws RefusedException when validate-service does not tell
   */
  void print(List<String> reportIds) throws IOException, InterruptedException {
    TextTable table =
        new TextTable(
            List.of(
                messages.text("alerts.severity"),
                messages.text("alerts.rule"),
                messages.text("push.agency"),
                messages.text("push.year"),
                messages.text("alerts.message")));
    for (String reportId : reportIds) {
      for (JsonNode alert : openAlerts(reportId)) {
        addRow(table, alert);
      }
    }
    table.print(terminal);
  }

  private List<JsonNode> openAlerts(String reportId) throws IOException, InterruptedException {
    List<JsonNode> found = new ArrayList<>();
    String query = "/v1/alerts?status=open&limit=500&reportId=" + encoded(reportId);
    String cursor = "";
    do {
      HttpResponse<byte[]> answer =
          alerts.get(cursor.isEmpty() ? query : query + "&cursor=" + encoded(cursor));
      if (answer.statusCode() != 200) {
        throw new RefusedException("alerts.notTold", Problems.describe(answer));
      }
      JsonNode page = ServiceClient.json(answer);
      page.path("items").forEach(found::add);
      cursor = page.path("next").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));
    return found;
  }

  private void addRow(TextTable table, JsonNode alert) {
    String severity = alert.path("severity").asText().toLowerCase(Locale.ROOT);
    String language = messages.language().name().toLowerCase(Locale.ROOT);
    table.add(
        new Cell(
            STYLES.containsKey(severity) ? messages.text("severity." + severity) : severity,
            STYLES.getOrDefault(severity, Style.PLAIN)),
        Cell.of(alert.path("ruleId").asText()),
        Cell.of(alert.path("agency").path("name").asText("-")),
        Cell.of(alert.path("year").asText("-")),
        Cell.of(alert.path("message").path(language).asText()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
