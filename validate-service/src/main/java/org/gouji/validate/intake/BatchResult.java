package org.gouji.validate.intake;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.intake.Outcome.Decided;
import org.gouji.validate.intake.Outcome.Recalled;
import org.gouji.validate.intake.Outcome.Refused;
import org.gouji.validate.intake.Outcome.Spread;
import org.gouji.validate.publish.DeadLetters;

/** What a batch of records led to. */
record BatchResult(List<Outcome> outcomes) {
  BatchResult {
    outcomes = List.copyOf(outcomes);
  }

  /** The decisions that the store does not have yet. */
  List<Decision> fresh() {
    return outcomes.stream()
        .filter(Decided.class::isInstance)
        .map(outcome -> ((Decided) outcome).decision())
        .toList();
  }

  /** Every decision to publish. */
  List<Decision> decisions() {
    return outcomes.stream().flatMap(BatchResult::decision).toList();
  }

  /** The records that cannot be processed. */
  List<Inbound.Poison> refused() {
    return outcomes.stream()
        .filter(Refused.class::isInstance)
        .map(outcome -> ((Refused) outcome).poison())
        .toList();
  }

  /** Everything to publish, in order. */
  List<Message<byte[]>> messages() {
    return outcomes.stream().flatMap(BatchResult::messages).toList();
  }

  private static Stream<Decision> decision(Outcome outcome) {
    if (outcome instanceof Decided decided) {
      return Stream.of(decided.decision());
    }
    return outcome instanceof Recalled recalled ? Stream.of(recalled.decision()) : Stream.empty();
  }

  private static Stream<Message<byte[]>> messages(Outcome outcome) {
    if (outcome instanceof Decided decided) {
      return decided.messages().stream();
    }
    if (outcome instanceof Recalled recalled) {
      return recalled.messages().stream();
    }
    if (outcome instanceof Spread spread) {
      return spread.messages().stream();
    }
    return outcome instanceof Refused refused
        ? Stream.of(
            DeadLetters.of(
                refused.poison().source(),
                refused.poison().reason().name(),
                refused.poison().detail()))
        : Stream.empty();
  }
}
