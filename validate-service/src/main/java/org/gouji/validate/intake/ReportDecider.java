package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.intake.Inbound.Filed;
import org.gouji.validate.intake.Inbound.Poison;
import org.gouji.validate.intake.Inbound.Reason;
import org.gouji.validate.intake.Outcome.Decided;
import org.gouji.validate.intake.Outcome.Duplicate;
import org.gouji.validate.intake.Outcome.Recalled;
import org.gouji.validate.intake.Outcome.Refused;
import org.gouji.validate.publish.EventMessages;
import org.jspecify.annotations.Nullable;

/** Decides on the events of one report, one after the other. Reads and writes no store. */
@Singleton
class ReportDecider {
  /**
   * A decision document holds the alerts of its event twice at worst, those open and those cleared,
   * and the store takes 16 MiB a document.
   */
  private static final int MAX_EVENT_BYTES = 6 * 1024 * 1024;

  private final RuleEngine engine;
  private final Clock clock;

  @Inject
  ReportDecider(RuleEngine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * What to do about each event.
   *
   * @param events the events of one report in the order of the log
   * @param known decisions that these events caused before, by event id
   * @param latest the latest decision on the report; null where there is none
   * @param around what is known around the report
   */
  List<Outcome> decide(
      List<Filed> events,
      Map<String, Decision> known,
      @Nullable Decision latest,
      Surroundings around) {
    Map<String, Decision> decisions = new HashMap<>(known);
    Decision previous = latest;
    List<Outcome> outcomes = new ArrayList<>();
    for (Filed event : events) {
      Decision earlier = decisions.get(event.cause().eventId());
      Outcome outcome = earlier == null ? decide(event, previous, around) : recall(event, earlier);
      outcomes.add(outcome);
      if (outcome instanceof Decided decided) {
        previous = decided.decision();
        decisions.put(event.cause().eventId(), previous);
      } else if (outcome instanceof Recalled recalled) {
        previous = later(previous, recalled.decision());
      }
    }
    return outcomes;
  }

  /** After a crash the store can know a decision by its cause and not yet as the latest. */
  private static Decision later(@Nullable Decision one, Decision other) {
    return one != null && one.sequence() > other.sequence() ? one : other;
  }

  private static Outcome recall(Filed event, Decision earlier) {
    return earlier.cause().equals(event.cause())
        ? new Recalled(earlier, EventMessages.of(earlier))
        : new Duplicate();
  }

  private Outcome decide(Filed event, @Nullable Decision previous, Surroundings around) {
    try {
      String heldAgainst = around.version(event.report(), engine.rulesDigest());
      Decision decision =
          Decider.decide(
              event.cause(),
              event.report(),
              engine.validate(event.report(), around.of(event.report())),
              heldAgainst,
              previous,
              clock.instant());
      List<Message<byte[]>> messages = EventMessages.of(decision);
      return messages.stream().allMatch(each -> each.getPayload().length <= MAX_EVENT_BYTES)
          ? new Decided(decision, messages)
          : refuse(event, Reason.TOO_LARGE, "more findings than one event can carry");
    } catch (RuntimeException e) {
      // Deterministic in the event and what is known around it, so no retry would help
      return refuse(event, Reason.PROCESSING_FAILED, e.getClass().getSimpleName());
    }
  }

  private static Refused refuse(Filed event, Reason reason, String detail) {
    return new Refused(new Poison(event.source(), reason, detail));
  }
}
