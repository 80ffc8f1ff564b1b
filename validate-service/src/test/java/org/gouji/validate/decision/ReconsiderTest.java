package org.gouji.validate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;
import static org.gouji.validate.decision.DecisionMother.cause;
import static org.gouji.validate.decision.DecisionMother.missingSection;
import static org.gouji.validate.decision.DecisionMother.report;
import static org.gouji.validate.decision.DecisionMother.tieOut;
import static org.gouji.validate.decision.DecisionMother.validation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.engine.Validation;
import org.junit.jupiter.api.Test;

class ReconsiderTest {
  private static final Instant LATER = NOON.plusSeconds(3600);
  private static final Cause OTHER = Cause.of("previous:2", "ogi.report-events", 3, 77);
  private static final Decision FIRST =
      Decider.decide(
          cause(1),
          report(1),
          validation(missingSection(), tieOut("total", 19), tieOut("naturalPerson", 23)),
          "previous:1",
          null,
          NOON);

  @Test
  void changesWhatTheRulesSayNow() {
    // when
    Decision second =
        reconsider(validation(missingSection(), tieOut("total", 31)), "previous:2").orElseThrow();

    // then
    assertThat(second.alertEvents())
        .extracting(AlertEvent::id)
        .containsExactly(
            AlertId.of(DecisionMother.REPORT_ID, "T301", "naturalPerson") + ":2",
            AlertId.of(DecisionMother.REPORT_ID, "T301", "total") + ":2");
    assertThat(second.open()).hasSize(2).contains(FIRST.open().get(0));
    assertThat(second.heldAgainst()).isEqualTo("previous:2");
  }

  @Test
  void isOwedToTheOtherReportsEventUnderAnIdOfItsOwn() {
    // when
    Decision second = reconsider(validation(), "previous:2").orElseThrow();

    // then
    assertThat(second.id()).isEqualTo("previous:2/" + DecisionMother.REPORT_ID + "/2");
    assertThat(second.validated().orElseThrow().cause()).isEqualTo("previous:2");
    assertThat(second.validated().orElseThrow().id())
        .isEqualTo(DecisionMother.REPORT_ID + ":validated:2");
    assertThat(second.validated().orElseThrow().revision()).isEqualTo(1);
  }

  @Test
  void isNoDecisionWhereNothingChanges() {
    // when
    Optional<Decision> second =
        reconsider(
            validation(missingSection(), tieOut("total", 19), tieOut("naturalPerson", 23)),
            "previous:2");

    // then
    assertThat(second).isEmpty();
  }

  @Test
  void isADecisionWhereARuleEndsOtherwiseWithoutAnAlert() {
    // given
    Validation same =
        validation(missingSection(), tieOut("total", 19), tieOut("naturalPerson", 23));
    List<RuleResult> results = new ArrayList<>(same.results());
    results.add(new RuleResult("Y01", RuleOutcome.PASSED, List.of()));

    // when
    Optional<Decision> second = reconsider(new Validation(results, same.findings()), "previous:2");

    // then
    assertThat(second.orElseThrow().alertEvents()).isEmpty();
    assertThat(second.orElseThrow().rules()).isEqualTo(results);
  }

  private static Optional<Decision> reconsider(Validation validation, String heldAgainst) {
    return Decider.reconsider(OTHER, report(1), validation, heldAgainst, FIRST, LATER);
  }
}
