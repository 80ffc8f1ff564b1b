package org.gouji.validate.rule.narrative;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/** N10: sentences contradict each other: all requests were answered, and some carried over. */
public final class ContradictionRule implements Rule {

  @Override
  public String id() {
    return "N10";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Contradiction contradiction = Contradiction.in(report);
    if (contradiction.exists()) {
      return RuleCheck.of(List.of(violation(contradiction)), List.of());
    }
    if (contradiction.allAnswered().isEmpty()) {
      return RuleCheck.notApplicable("no sentence says that all requests were answered");
    }
    return Claims.of(report, ClaimKind.REQUESTS_CARRIED_OUT).findAny().isEmpty()
        ? RuleCheck.notApplicable("no sentence states how many requests were carried over")
        : RuleCheck.of(List.of(), List.of());
  }

  private static Violation violation(Contradiction contradiction) {
    String carriedOver =
        Objects.requireNonNull(contradiction.carriedOver().get(0).value()).toPlainString();
    Message message =
        new Message(
            "文中既称申请已全部办结或答复，又称结转下年度" + carriedOver + "件，前后矛盾。",
            "The text says that all requests were answered, and that "
                + carriedOver
                + " were carried over.");
    return Violation.of(
        ClaimKind.ALL_ANSWERED,
        message,
        Claims.evidence(
                Stream.concat(
                        contradiction.allAnswered().stream(), contradiction.carriedOver().stream())
                    .toList())
            .toList());
  }
}
