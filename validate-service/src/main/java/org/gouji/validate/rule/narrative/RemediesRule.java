package org.gouji.validate.rule.narrative;

import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;

/**
 * N03: reconsiderations or litigations in the text are not those of table 4. A sentence that names
 * litigations means both groups of the table together. None against some is N02.
 */
public final class RemediesRule implements Rule {

  @Override
  public String id() {
    return "N03";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return FigureComparison.check(
        report,
        ClaimedFigure.REMEDIES,
        claim -> true,
        (claim, printed) ->
            FigureComparison.isUnequal(claim, printed)
                && !FigureComparison.isNoneAgainstSome(claim, printed),
        mismatch -> mismatch.violation(report));
  }
}
