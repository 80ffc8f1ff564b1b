package org.gouji.validate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.intake.Inbound.Filed;
import org.gouji.validate.intake.Outcome.Decided;
import org.gouji.validate.intake.Outcome.Duplicate;
import org.gouji.validate.intake.Outcome.Recalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportDeciderTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(Catalogue.builtIn(), TaxonomyLoader.builtIn());
  private final ReportDecider decider =
      new ReportDecider(ENGINE, Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void countsTheDecisionsOnAReport() {
    // when
    List<Outcome> outcomes =
        decider.decide(
            List.of(InboundMother.filed(1, 10), InboundMother.filed(2, 11)),
            Map.of(),
            null,
            Surroundings.NONE);

    // then
    assertThat(outcomes)
        .extracting(outcome -> ((Decided) outcome).decision().sequence())
        .containsExactly(1L, 2L);
  }

  @Test
  void answersARedeliveryWithWhatWasDecidedThen() {
    // given a decision that was stored, and a clock that has moved on
    Filed event = InboundMother.filed(1, 10);
    Decision stored = decide(event, null);
    ReportDecider later =
        new ReportDecider(ENGINE, Clock.fixed(NOON.plus(Duration.ofHours(3)), ZoneOffset.UTC));

    // when
    List<Outcome> outcomes =
        later.decide(
            List.of(event), Map.of(event.cause().eventId(), stored), stored, Surroundings.NONE);

    // then
    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(
            Recalled.class, recalled -> assertThat(recalled.decision()).isEqualTo(stored));
  }

  @Test
  void dropsTheSameEventAtAnotherPlaceInTheLog() {
    // given
    Decision stored = decide(InboundMother.filed(1, 10), null);
    Filed again = InboundMother.filed(1, 42);

    // when
    List<Outcome> outcomes =
        decider.decide(
            List.of(again), Map.of(again.cause().eventId(), stored), stored, Surroundings.NONE);

    // then
    assertThat(outcomes).containsExactly(new Duplicate());
  }

  @Test
  void dropsADuplicateWithinABatch() {
    // when
    List<Outcome> outcomes =
        decider.decide(
            List.of(InboundMother.filed(1, 10), InboundMother.filed(1, 12)),
            Map.of(),
            null,
            Surroundings.NONE);

    // then
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0)).isInstanceOf(Decided.class);
    assertThat(outcomes.get(1)).isEqualTo(new Duplicate());
  }

  @Test
  void continuesFromARecalledDecisionThatTheStoreDoesNotYetKnowAsTheLatest() {
    // given a crash between storing the second decision and advancing to it
    Decision first = decide(InboundMother.filed(1, 10), null);
    Filed redelivered = InboundMother.filed(2, 11);
    Decision second = decide(redelivered, first);

    // when
    List<Outcome> outcomes =
        decider.decide(
            List.of(redelivered, InboundMother.filed(3, 12)),
            Map.of(redelivered.cause().eventId(), second),
            first,
            Surroundings.NONE);

    // then
    assertThat(((Decided) outcomes.get(1)).decision().sequence()).isEqualTo(3);
  }

  @Test
  void publishesAResultForEveryDecision() {
    // when
    List<Outcome> outcomes =
        decider.decide(List.of(InboundMother.filed(1, 10)), Map.of(), null, Surroundings.NONE);

    // then
    Decided decided = (Decided) outcomes.get(0);
    assertThat(decided.messages()).hasSize(decided.decision().alertEvents().size() + 1);
  }

  private Decision decide(Filed event, @Nullable Decision previous) {
    return ((Decided) decider.decide(List.of(event), Map.of(), previous, Surroundings.NONE).get(0))
        .decision();
  }
}
