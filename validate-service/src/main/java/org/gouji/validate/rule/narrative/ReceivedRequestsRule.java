package org.gouji.validate.rule.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/**
 * N01: the requests received in the text are not those of table 3, in all or by applicant.
 *
 * <p>Left to others: none against some (N02), and parts that do not add up in their own sentence
 * (N04).
 */
public final class ReceivedRequestsRule implements Rule {

  @Override
  public String id() {
    return "N01";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return FigureComparison.check(
        report,
        ClaimedFigure.RECEIVED,
        DisagreeingParts.of(report)::isNotAmong,
        (claim, printed) ->
            FigureComparison.isUnequal(claim, printed)
                && !FigureComparison.isNoneAgainstSome(claim, printed),
        mismatch -> violation(report, mismatch));
  }

  private static Violation violation(ReportContext report, Mismatch mismatch) {
    BigDecimal carriedIn = carriedIn(report, mismatch);
    if (carriedIn.signum() <= 0
        || mismatch.printed().add(carriedIn).compareTo(mismatch.claimed()) != 0) {
      return mismatch.violation(report);
    }
    String figure = carriedIn.toPlainString();
    return mismatch.violation(
        report,
        new Message(
            "文中的数字等于新收与上年结转" + figure + "件之和，结转的申请不应计入新收。",
            " The figure in the text is that of the table plus the "
                + figure
                + " carried in, which are not received this year."));
  }

  /** What the same columns carry in; 0 where a cell holds no figure. */
  private static BigDecimal carriedIn(ReportContext report, Mismatch mismatch) {
    List<String> columns = mismatch.cells().stream().map(cell -> cell.column().id()).toList();
    List<Concept> cells =
        report.edition().concepts().values().stream()
            .filter(concept -> concept.row().id().equals("requests.carriedIn"))
            .filter(concept -> columns.contains(concept.column().id()))
            .toList();
    return cells.stream().anyMatch(cell -> report.fact(cell).value() == null)
        ? BigDecimal.ZERO
        : cells.stream()
            .map(cell -> Objects.requireNonNull(report.fact(cell).value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
