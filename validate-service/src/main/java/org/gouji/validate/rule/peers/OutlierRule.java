package org.gouji.validate.rule.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.validate.contract.Message;
import org.gouji.validate.peers.Peers;
import org.gouji.validate.peers.Spread;
import org.gouji.validate.peers.Tolerance;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/**
 * A02: figures are far from those of comparable agencies in the same division and year, in median
 * absolute deviations, and by no small number. There is one finding a row, about its farthest
 * figure. Where more than half of the agencies have the same figure there is no deviation to
 * measure by, and that figure is not judged.
 */
public final class OutlierRule implements Rule {
  private static final String ID = "A02";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Peers peers = report.peers().orElse(null);
    if (peers == null) {
      return RuleCheck.notApplicable("no comparable agencies are known");
    }
    Tolerance tolerance = tolerance(report);
    if (peers.agencies() < tolerance.leastAgencies()) {
      return RuleCheck.notApplicable(
          "fewer than " + tolerance.leastAgencies() + " comparable agencies");
    }
    Map<String, List<Outlier>> rows = new LinkedHashMap<>();
    for (Concept concept : report.edition().concepts().values()) {
      BigDecimal figure = report.fact(concept).value();
      Spread spread = peers.spreads().get(concept.id());
      if (figure != null && spread != null && isFar(concept, figure, spread, tolerance)) {
        rows.computeIfAbsent(concept.row().id(), row -> new ArrayList<>())
            .add(new Outlier(concept, figure, spread));
      }
    }
    return RuleCheck.of(
        rows.entrySet().stream()
            .map(row -> violation(report, row.getKey(), row.getValue()))
            .toList(),
        List.of());
  }

  private static Tolerance tolerance(ReportContext report) {
    return new Tolerance(
        report.threshold(ID, "deviations"),
        report.threshold(ID, "agencies").intValueExact(),
        report.threshold(ID, "leastDistance"));
  }

  private static boolean isFar(
      Concept concept, BigDecimal figure, Spread spread, Tolerance tolerance) {
    return concept.type() != FigureType.CHANGE // It may be anything
        && tolerance.exceededBy(figure, spread);
  }

  private static Violation violation(ReportContext report, String row, List<Outlier> outliers) {
    Outlier farthest =
        outliers.stream().max(Comparator.comparing(Outlier::deviations)).orElseThrow();
    List<Message> cells = outliers.stream().map(outlier -> outlier.told(report)).toList();
    Message listed = Labels.list(cells);
    int agencies = farthest.spread().figures();
    return new Violation(
        row,
        new Message(
            "与同一行政区划、同一年度的%d个同类机关相比，偏离过大：%s。".formatted(agencies, listed.zh()),
            "Among %d comparable agencies of the same division and year these are far off: %s."
                .formatted(agencies, listed.en())),
        outliers.stream().map(outlier -> report.evidence(outlier.concept())).toList(),
        farthest.spread().median(),
        farthest.figure());
  }

  /** A figure far from the others'. */
  private record Outlier(Concept concept, BigDecimal figure, Spread spread) {
    BigDecimal deviations() {
      return spread.distance(figure).divide(spread.deviation(), 1, RoundingMode.DOWN);
    }

    Message told(ReportContext report) {
      Message label = Labels.cell(report.edition(), concept);
      String median = spread.median().toPlainString();
      String times = deviations().toPlainString();
      String printed = figure.toPlainString();
      return new Message(
          "%s %s（中位数%s，偏离%s倍绝对中位差）".formatted(label.zh(), printed, median, times),
          "%s %s (median %s, %s median absolute deviations away)"
              .formatted(label.en(), printed, median, times));
    }
  }
}
