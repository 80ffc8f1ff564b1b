package org.gouji.acceptance.planted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.acceptance.planted.Trial.Document;

/** How many of the planted faults were found, and what was found where nothing was planted. */
public final class Score {
  private static final double PERCENT = 100.0;

  private final Map<String, Line> lines = new TreeMap<>();
  private final Line clean = new Line();
  private final List<Failure> failures = new ArrayList<>();

  private static final class Line {
    private int documents;
    private int found;
    private int errors;
    private int warnings;
    private int infos;

    void count(JsonNode alert) {
      switch (alert.get("severity").asText()) {
        case "error" -> errors++;
        case "warning" -> warnings++;
        default -> infos++;
      }
    }
  }

  /** A document that was not judged as it should be. */
  private record Failure(String name, String reason, Document document) {}

  void planted(String rule, int way, Fault fault, Verdict verdict) {
    Line line = lines.computeIfAbsent(rule, id -> new Line());
    line.documents++;
    String name = rule + "-" + line.documents + "-way" + way;
    if (verdict.found(rule, fault.at())) {
      line.found++;
    } else {
      fail(name, "not found" + at(fault) + ", status " + verdict.status(), verdict);
    }
    List<JsonNode> beside = verdict.beside(rule, fault);
    beside.forEach(line::count);
    if (!beside.isEmpty()) {
      fail(name, "false alarms beside", verdict);
    }
  }

  private static String at(Fault fault) {
    return fault.at().isEmpty() ? "" : " at " + fault.at();
  }

  void clean(Verdict verdict) {
    clean.documents++;
    verdict.alerts().forEach(clean::count);
    if (!verdict.status().equals("VALIDATED") || !verdict.alerts().isEmpty()) {
      fail("clean-" + clean.documents, "clean, status " + verdict.status(), verdict);
    }
  }

  private void fail(String name, String reason, Verdict verdict) {
    StringBuilder text = new StringBuilder(reason);
    verdict.alerts().forEach(alert -> text.append("\n    ").append(Verdict.brief(alert)));
    failures.add(new Failure(name, text.toString(), verdict.document()));
  }

  /** The share of planted faults that were found, in percent. */
  public double recall() {
    return percent(
        lines.values().stream().mapToInt(line -> line.found).sum(),
        lines.values().stream().mapToInt(line -> line.documents).sum());
  }

  /** The same for each rule. */
  public Map<String, Double> recallByRule() {
    Map<String, Double> recall = new TreeMap<>();
    lines.forEach((rule, line) -> recall.put(rule, percent(line.found, line.documents)));
    return recall;
  }

  /** How many errors and warnings stand where nothing was planted. */
  public int falseAlarms() {
    return clean.errors
        + clean.warnings
        + lines.values().stream().mapToInt(line -> line.errors + line.warnings).sum();
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? PERCENT : PERCENT * part / whole;
  }

  /** The score as a table. */
  public String table() {
    StringBuilder table =
        new StringBuilder(
            "rule   planted  found  recall   false alarms: errors  warnings  infos\n");
    int documents = 0;
    int found = 0;
    for (Map.Entry<String, Line> entry : lines.entrySet()) {
      Line line = entry.getValue();
      documents += line.documents;
      found += line.found;
      table.append(
          String.format(
              Locale.ROOT,
              "%-6s %7d %6d %6.1f%% %22d %9d %6d%n",
              entry.getKey(),
              line.documents,
              line.found,
              percent(line.found, line.documents),
              line.errors,
              line.warnings,
              line.infos));
    }
    table.append(
        String.format(
            Locale.ROOT, "all    %7d %6d %6.1f%%%n", documents, found, percent(found, documents)));
    table.append(
        String.format(
            Locale.ROOT,
            "clean  %7d reports %25s %9d %6d%n",
            clean.documents,
            clean.errors,
            clean.warnings,
            clean.infos));
    return table.toString();
  }

  /**
   * Every document that was not judged as it should be, and why; the documents are put aside.
   *
   * @param folder where to
   */
  public String failures(Path folder) {
    StringBuilder text = new StringBuilder();
    try {
      Files.createDirectories(folder);
      for (Failure failure : failures) {
        String file = failure.name() + failure.document().layout().extension();
        Files.write(folder.resolve(file), failure.document().bytes());
        text.append(file)
            .append(
                failure.document().metadata().isEmpty() ? "" : " " + failure.document().metadata())
            .append(" (")
            .append(failure.document().layout())
            .append("): ")
            .append(failure.reason())
            .append("\n    ordered: ")
            .append(failure.document().report().order().said())
            .append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
