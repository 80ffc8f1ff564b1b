package org.gouji.validate.rule.narrative;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;

/**
 * N02: the text says that there were no requests, reconsiderations or litigations and the table has
 * some, or the reverse.
 */
public final class NoneAgainstSomeRule implements Rule {
  private static final List<ClaimedFigure> FIGURES =
      Stream.concat(ClaimedFigure.RECEIVED.stream(), ClaimedFigure.REMEDIES.stream()).toList();

  @Override
  public String id() {
    return "N02";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return FigureComparison.check(
        report,
        FIGURES,
        DisagreeingParts.of(report)::isNotAmong,
        FigureComparison::isNoneAgainstSome,
        mismatch -> mismatch.noneAgainstSome(report));
  }
}
