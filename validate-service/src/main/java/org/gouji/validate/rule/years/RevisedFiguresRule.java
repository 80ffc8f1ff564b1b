package org.gouji.validate.rule.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * F04: a revision changed figures that were already published. There is one finding a table, with
 * every figure that changed or went, its former value and the difference.
 */
public final class RevisedFiguresRule implements Rule {

  @Override
  public String id() {
    return "F04";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    if (report.report().revision() == 1) {
      return RuleCheck.notApplicable("it is the report's first revision");
    }
    return report
        .previousRevision()
        .map(before -> check(report, before))
        .orElseGet(() -> RuleCheck.notApplicable("the revision before is not known"));
  }

  private static RuleCheck check(ReportContext report, ReportContext before) {
    Map<String, Concept> published = before.edition().concepts();
    Map<String, List<Concept>> changed = new LinkedHashMap<>();
    for (Concept concept : report.edition().concepts().values()) {
      if (published.containsKey(concept.id())
          && isChanged(before.fact(concept).value(), report.fact(concept).value())) {
        changed.computeIfAbsent(concept.tableId(), table -> new ArrayList<>()).add(concept);
      }
    }
    return RuleCheck.of(
        changed.entrySet().stream()
            .map(table -> violation(report, before, table.getKey(), table.getValue()))
            .toList(),
        List.of());
  }

  private static boolean isChanged(@Nullable BigDecimal before, @Nullable BigDecimal now) {
    return before != null && (now == null || before.compareTo(now) != 0);
  }

  private static Violation violation(
      ReportContext report, ReportContext before, String table, List<Concept> cells) {
    List<Message> changes = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Concept cell : cells) {
      changes.add(
          change(Labels.cell(report.edition(), cell), before.fact(cell), report.fact(cell)));
      evidence.add(report.evidence(cell));
      evidence.add(before.evidenceElsewhere(cell));
    }
    Message listed = Labels.list(changes);
    return Violation.of(
        table,
        new Message(
            "本次修订改动了已公布的数字（%d个）：%s。".formatted(cells.size(), listed.zh()),
            "This revision changed published figures (%d): %s."
                .formatted(cells.size(), listed.en())),
        evidence);
  }

  private static Message change(Message label, Fact before, Fact now) {
    BigDecimal former = before.value();
    BigDecimal figure = now.value();
    if (former == null || figure == null) {
      return new Message(
          "%s %s → 无数字".formatted(label.zh(), plain(former)),
          "%s %s → no figure".formatted(label.en(), plain(former)));
    }
    BigDecimal difference = figure.subtract(former);
    String move =
        " %s → %s (%s%s)"
            .formatted(
                plain(former),
                plain(figure),
                difference.signum() > 0 ? "+" : "",
                plain(difference));
    return new Message(label.zh() + move, label.en() + move);
  }

  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.toPlainString();
  }
}
