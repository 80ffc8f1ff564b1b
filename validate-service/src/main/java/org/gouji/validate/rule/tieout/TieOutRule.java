package org.gouji.validate.rule.tieout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.TableReading;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.rule.tieout.TieOut.Term;

/**
 * T201 to T401: figures do not tie out. Which figures, the taxonomy's relations say; this rule
 * checks all those of one id, with exact decimal arithmetic on the figures as printed.
 */
public final class TieOutRule implements Rule {
  private final String id;
  private final Map<String, List<TieOut>> tieOutsByEdition;

  private TieOutRule(String id, Taxonomy taxonomy) {
    this.id = id;
    this.tieOutsByEdition =
        taxonomy.editions().stream()
            .collect(Collectors.toUnmodifiableMap(Edition::id, edition -> TieOuts.of(edition, id)));
  }

  /** One rule for every rule id that the taxonomy's relations name. */
  public static List<Rule> of(Taxonomy taxonomy) {
    return taxonomy.editions().stream()
        .flatMap(edition -> edition.relations().stream())
        .map(relation -> relation.rule())
        .distinct()
        .<Rule>map(id -> new TieOutRule(id, taxonomy))
        .toList();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<TieOut> tieOuts = tieOutsByEdition.get(report.edition().id());
    if (tieOuts == null || tieOuts.isEmpty()) {
      return RuleCheck.notApplicable("edition " + report.edition().id() + " has no such tie-out");
    }
    List<Violation> violations = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (TieOut tieOut : tieOuts) {
      List<String> unknown = unknowns(report, tieOut);
      if (!unknown.isEmpty()) {
        skipped.addAll(unknown);
        continue;
      }
      BigDecimal left = sum(report, tieOut.left());
      BigDecimal right = sum(report, tieOut.right());
      if (!tieOut.comparison().holds(left.compareTo(right))) {
        violations.add(violation(report, tieOut, left, right));
      }
    }
    return RuleCheck.of(violations, skipped);
  }

  private static List<String> unknowns(ReportContext report, TieOut tieOut) {
    TableReading table = report.table(tieOut.tableId());
    if (table.absent()) {
      return List.of(SkipReasons.absentTable(table));
    }
    return tieOut.cells().stream()
        .filter(cell -> report.fact(cell).value() == null)
        .map(cell -> SkipReasons.cell(report, cell))
        .toList();
  }

  private static BigDecimal sum(ReportContext report, List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                term.negative()
                    ? figure(report, term.concept()).negate()
                    : figure(report, term.concept()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal figure(ReportContext report, Concept cell) {
    return Objects.requireNonNull(report.fact(cell).value());
  }

  private static Violation violation(
      ReportContext report, TieOut tieOut, BigDecimal left, BigDecimal right) {
    Message message = TieOutMessage.of(tieOut, cell -> figure(report, cell), left, right);
    return new Violation(
        tieOut.subject(),
        message,
        tieOut.cells().stream().map(report::evidence).toList(),
        tieOut.expected(left, right),
        tieOut.actual(left, right));
  }
}
