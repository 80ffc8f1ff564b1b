package org.gouji.validate.stream;

import static org.gouji.validate.decision.DecisionMother.NOON;
import static org.gouji.validate.decision.DecisionMother.cause;
import static org.gouji.validate.decision.DecisionMother.report;
import static org.gouji.validate.decision.DecisionMother.tieOut;
import static org.gouji.validate.decision.DecisionMother.validation;

import org.gouji.validate.decision.Decider;

/** Events of the alert topic. */
final class FeedMother {
  private FeedMother() {}

  /** An alert of severity error, raised by T301 on the column. */
  static FeedEvent raised(int partition, long offset, String column) {
    return new FeedEvent(
        partition,
        offset,
        Decider.decide(cause(1), report(1), validation(tieOut(column, 19)), null, null, NOON)
            .alertEvents()
            .get(0));
  }
}
