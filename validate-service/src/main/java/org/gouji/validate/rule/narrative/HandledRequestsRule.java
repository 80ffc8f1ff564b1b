package org.gouji.validate.rule.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;

/**
 * N06: requests answered, carried over or refused in the text are not those of table 3. Sentences
 * that contradict each other on it are N10's.
 */
public final class HandledRequestsRule implements Rule {
  private static final List<String> WITHOUT_ANSWER =
      List.of("requests.notProcessed.", "requests.other");

  @Override
  public String id() {
    return "N06";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Contradiction contradiction = Contradiction.in(report);
    return FigureComparison.check(
        report,
        ClaimedFigure.HANDLED,
        claim -> !contradiction.includes(claim) && !isCountOfAnswers(report, claim),
        FigureComparison::isUnequal,
        mismatch -> mismatch.violation(report));
  }

  /**
   * Whether the sentence counts answers (答复) and not what was closed (办结), and states the outcomes
   * less those that need no answer: 不予处理 and 其他处理.
   */
  private static boolean isCountOfAnswers(ReportContext report, NarrativeClaim claim) {
    boolean answers =
        claim.kind().equals(ClaimKind.REQUESTS_ANSWERED)
            && claim.text().contains("答")
            && !claim.text().contains("结案")
            && !claim.text().contains("办结")
            && !claim.text().contains("辦結");
    if (!answers || claim.subject() != null) {
      return false;
    }
    BigDecimal rest = BigDecimal.ZERO;
    for (Concept cell : report.edition().concepts().values()) {
      BigDecimal value = report.fact(cell).value();
      if (cell.id().equals("requests.processedTotal.total") && value != null) {
        rest = rest.add(value);
      } else if (cell.column().id().equals("total")
          && WITHOUT_ANSWER.stream().anyMatch(cell.row().id()::startsWith)
          && value != null) {
        rest = rest.subtract(value);
      }
    }
    return rest.compareTo(Objects.requireNonNull(claim.value())) == 0;
  }
}
