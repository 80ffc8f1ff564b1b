package org.gouji.validate.rule.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/**
 * Y04: figures moved by more than a factor against the previous year, and by no small number. There
 * is one finding a row, since a slip of one cell moves its row's total too and should be seen once.
 */
public final class LeapRule implements Rule {
  private static final String ID = "Y04";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return TwoYears.check(report, this::check);
  }

  private RuleCheck check(TwoYears years) {
    BigDecimal factor = years.now().threshold(ID, "factor");
    BigDecimal least = years.now().threshold(ID, "leastDifference");
    Map<String, Concept> before = years.before().edition().concepts();
    Map<String, List<Concept>> leaps = new LinkedHashMap<>();
    List<String> skipped = new ArrayList<>();
    for (Concept concept : years.now().edition().concepts().values()) {
      if (concept.type() == FigureType.CHANGE || !before.containsKey(concept.id())) {
        continue; // A change may be anything, and the other edition has other cells
      }
      List<String> unknown = new ArrayList<>(years.unknownNow(concept.id()));
      unknown.addAll(years.unknownBefore(concept.id()));
      if (unknown.isEmpty()
          && isLeap(figure(years, true, concept), figure(years, false, concept), factor, least)) {
        leaps.computeIfAbsent(concept.row().id(), row -> new ArrayList<>()).add(concept);
      }
      skipped.addAll(unknown);
    }
    return RuleCheck.of(
        leaps.entrySet().stream()
            .map(row -> violation(years, row.getKey(), row.getValue(), factor))
            .toList(),
        skipped);
  }

  private static boolean isLeap(
      BigDecimal before, BigDecimal now, BigDecimal factor, BigDecimal least) {
    BigDecimal less = before.min(now);
    BigDecimal more = before.max(now);
    return less.signum() >= 0
        && more.subtract(less).compareTo(least) >= 0
        && more.compareTo(less.multiply(factor)) > 0;
  }

  private static BigDecimal figure(TwoYears years, boolean lastYear, Concept concept) {
    return Objects.requireNonNull(years.of(lastYear).fact(concept).value());
  }

  private static Violation violation(
      TwoYears years, String row, List<Concept> cells, BigDecimal factor) {
    List<Message> moves = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Concept cell : cells) {
      Message label = Labels.cell(years.now().edition(), cell);
      String move =
          " %s → %s"
              .formatted(
                  figure(years, true, cell).toPlainString(),
                  figure(years, false, cell).toPlainString());
      moves.add(new Message(label.zh() + move, label.en() + move));
      evidence.add(years.now().evidence(cell));
      evidence.add(years.before().evidenceElsewhere(cell));
    }
    Message listed = Labels.list(moves);
    String times = factor.toPlainString();
    Integer year = years.before().report().year();
    return Violation.of(
        row,
        new Message(
            "与%d年度相比，变动超过%s倍：%s。".formatted(year, times, listed.zh()),
            "Against %d these moved by more than a factor of %s: %s."
                .formatted(year, times, listed.en())),
        evidence);
  }
}
