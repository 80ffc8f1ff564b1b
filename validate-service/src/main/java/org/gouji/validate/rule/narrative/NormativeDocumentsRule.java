package org.gouji.validate.rule.narrative;

import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;

/** N05: normative documents or rules in the text are not those of table 2. */
public final class NormativeDocumentsRule implements Rule {

  @Override
  public String id() {
    return "N05";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return FigureComparison.check(
        report,
        ClaimedFigure.DOCUMENTS,
        claim -> true,
        FigureComparison::isUnequal,
        mismatch -> mismatch.violation(report));
  }
}
