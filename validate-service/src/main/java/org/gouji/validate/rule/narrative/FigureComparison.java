package org.gouji.validate.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.TableReading;
import org.gouji.validate.rule.Violation;

/** Compares the figures that sentences state with those of the tables. */
final class FigureComparison {
  private final ReportContext report;
  private final List<ClaimedFigure> figures;
  private final Predicate<NarrativeClaim> heeded;
  private final Map<String, Mismatch> mismatches = new LinkedHashMap<>();
  private final List<String> skipped = new ArrayList<>();
  private boolean anyClaim;

  private FigureComparison(
      ReportContext report, List<ClaimedFigure> figures, Predicate<NarrativeClaim> heeded) {
    this.report = report;
    this.figures = figures;
    this.heeded = heeded;
  }

  /**
   * Compares every claim of these figures.
   *
   * @param heeded which claims to look at; another rule speaks of the others
   * @param differs whether a claimed figure and the table's are at odds
   * @param violation what to say of a mismatch
   */
  static RuleCheck check(
      ReportContext report,
      List<ClaimedFigure> figures,
      Predicate<NarrativeClaim> heeded,
      BiPredicate<NarrativeClaim, BigDecimal> differs,
      Function<Mismatch, Violation> violation) {
    FigureComparison comparison = new FigureComparison(report, figures, heeded);
    comparison.compare(differs);
    if (!comparison.anyClaim) {
      return RuleCheck.notApplicable("no sentence states such a figure");
    }
    return RuleCheck.of(
        comparison.mismatches.values().stream().map(violation).toList(), comparison.skipped);
  }

  /** Whether a claim and the table state different figures. */
  static boolean isUnequal(NarrativeClaim claim, BigDecimal printed) {
    return value(claim).compareTo(printed) != 0;
  }

  /** Whether one states that there were none and the other some. */
  static boolean isNoneAgainstSome(NarrativeClaim claim, BigDecimal printed) {
    return (value(claim).signum() == 0) != (printed.signum() == 0);
  }

  private void compare(BiPredicate<NarrativeClaim, BigDecimal> differs) {
    for (NarrativeClaim claim : Claims.all(report).toList()) {
      for (ClaimedFigure figure : figures) {
        if (figure.kind().equals(claim.kind())) {
          anyClaim = true;
          compare(figure, claim, differs);
        }
      }
    }
  }

  private void compare(
      ClaimedFigure figure, NarrativeClaim claim, BiPredicate<NarrativeClaim, BigDecimal> differs) {
    if (!claim.comparable()) {
      skipped.add(Claims.incomparable(claim));
      return;
    }
    List<Concept> cells = figure.cells(report.edition(), claim);
    if (cells.isEmpty()) {
      skipped.add("edition " + report.edition().id() + " has no figure for " + claim.kind());
      return;
    }
    List<String> unknown = unknowns(cells);
    if (!unknown.isEmpty()) {
      skipped.addAll(unknown);
      return;
    }
    BigDecimal printed =
        cells.stream()
            .map(cell -> Objects.requireNonNull(report.fact(cell).value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (differs.test(claim, printed) && heeded.test(claim) && !isPart(claim, printed)) {
      String subject = figure.subject(report.edition(), claim);
      mismatches.merge(
          subject,
          new Mismatch(figure, subject, cells, printed, List.of(claim)),
          FigureComparison::joined);
    }
  }

  /**
   * Whether the same sentence states the table's figure as well, so that the other one is a part of
   * it: 办结159件，其中当年办结151件.
   */
  private boolean isPart(NarrativeClaim claim, BigDecimal printed) {
    return Claims.all(report)
        .filter(other -> other.kind().equals(claim.kind()) && other.comparable())
        .filter(other -> other.source().equals(claim.source()))
        .filter(other -> Objects.equals(other.subject(), claim.subject()))
        .anyMatch(other -> !isUnequal(other, printed));
  }

  private List<String> unknowns(List<Concept> cells) {
    TableReading table = report.table(cells.get(0).tableId());
    if (table.absent()) {
      return List.of(SkipReasons.absentTable(table));
    }
    return cells.stream()
        .filter(cell -> report.fact(cell).value() == null)
        .map(cell -> SkipReasons.cell(report, cell))
        .toList();
  }

  private static Mismatch joined(Mismatch first, Mismatch second) {
    List<NarrativeClaim> claims = new ArrayList<>(first.claims());
    claims.addAll(second.claims());
    return new Mismatch(first.figure(), first.subject(), first.cells(), first.printed(), claims);
  }

  private static BigDecimal value(NarrativeClaim claim) {
    return Objects.requireNonNull(claim.value());
  }
}
