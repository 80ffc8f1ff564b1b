package org.gouji.validate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;
import static org.gouji.validate.decision.DecisionMother.cause;
import static org.gouji.validate.decision.DecisionMother.report;
import static org.gouji.validate.decision.DecisionMother.tieOut;
import static org.gouji.validate.decision.DecisionMother.validation;

import java.math.BigDecimal;
import java.time.Instant;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.review.AlertStep;
import org.gouji.validate.review.AlertStep.Validated;
import org.gouji.validate.review.FactsDigest;
import org.junit.jupiter.api.Test;

class StepMappingTest {
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final Decision FIRST =
      Decider.decide(cause(1), report(1), validation(tieOut("total", 19)), null, null, NOON);

  @Test
  void keepsARaising() {
    // given
    AlertEvent raised = FIRST.alertEvents().get(0);

    // when
    AlertStep step = StepMapping.step(StepMapping.document(raised));

    // then
    assertThat(step)
        .isEqualTo(
            new Validated(
                true,
                1,
                NOON,
                1,
                Severity.ERROR,
                raised.alert().message(),
                new BigDecimal("19"),
                new BigDecimal("17"),
                FactsDigest.of(raised.alert())));
  }

  @Test
  void keepsAClearingWithItsTimeAndSequence() {
    // given
    AlertEvent cleared =
        Decider.decide(cause(2), report(2), validation(), null, FIRST, LATER).alertEvents().get(0);

    // when
    AlertStep step = StepMapping.step(StepMapping.document(cleared));

    // then
    assertThat(step)
        .isInstanceOfSatisfying(
            Validated.class,
            validated -> {
              assertThat(validated.raised()).isFalse();
              assertThat(validated.at()).isEqualTo(LATER);
              assertThat(validated.sequence()).isEqualTo(2);
            });
  }
}
