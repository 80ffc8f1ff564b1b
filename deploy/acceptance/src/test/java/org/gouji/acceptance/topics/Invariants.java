package org.gouji.acceptance.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertReviews;
import org.gouji.validate.contract.ComplianceAlerts;
import org.gouji.validate.contract.ReportValidated;
import org.gouji.validate.contract.ValidationResults;

/**
 * What must hold of the public topics at rest, whatever was killed, retried or sent twice
 * meanwhile. Every check returns what breaks it, in words; nothing means that it holds.
 */
public final class Invariants {
  /** The topics that subscribers read. */
  public static final List<String> PUBLIC_TOPICS =
      List.of(
          RawDocuments.TOPIC,
          ReportEvents.TOPIC,
          ComplianceAlerts.TOPIC,
          ValidationResults.TOPIC,
          AlertReviews.TOPIC);

  private Invariants() {}

  /** Everything below at once. */
  public static List<String> broken(EventLog log) {
    return Stream.<Function<EventLog, List<String>>>of(
            Invariants::doubledIds,
            Invariants::wrongEnvelopes,
            Invariants::wrongPayloads,
            Invariants::deadLetters,
            Invariants::documentsWithoutOneOutcome,
            Invariants::revisionsNotValidated,
            Invariants::alertsOutOfTurn)
        .flatMap(check -> check.apply(log).stream())
        .toList();
  }

  /** Key, id and the other attributes are those that follow from the payload. */
  public static List<String> wrongEnvelopes(EventLog log) {
    List<String> broken = new ArrayList<>();
    for (LoggedEvent event : log.on(PUBLIC_TOPICS).events()) {
      Envelope actual = Envelope.of(event);
      Envelope prescribed = Envelope.prescribed(event);
      if (!actual.equals(prescribed)) {
        broken.add(event.position() + " has " + actual + " in place of " + prescribed);
      }
      if (!Envelope.tellsTime(event)) {
        broken.add(event.position() + " has no time: " + event.attribute("time"));
      }
    }
    return broken;
  }

  /** Every payload is as its JSON Schema says. */
  public static List<String> wrongPayloads(EventLog log) {
    return log.on(PUBLIC_TOPICS).events().stream()
        .flatMap(
            event -> Schemas.errors(event).stream().map(error -> event.position() + " " + error))
        .toList();
  }

  /** No event id stands twice on a topic. */
  public static List<String> doubledIds(EventLog log) {
    Map<String, String> firstSeen = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (LoggedEvent event : log.events()) {
      String before = firstSeen.put(event.topic() + " " + event.id(), event.position());
      if (before != null) {
        broken.add(event.id() + " stands at " + before + " and at " + event.position());
      }
    }
    return broken;
  }

  /** Nothing was given up. */
  public static List<String> deadLetters(EventLog log) {
    return log.deadLetters().events().stream()
        .map(event -> event.position() + " " + event.headers())
        .toList();
  }

  /** Every document taken in has exactly one outcome: one revision, or one rejection. */
  public static List<String> documentsWithoutOneOutcome(EventLog log) {
    Map<String, Long> outcomes =
        log.on(ReportEvents.TOPIC).events().stream()
            .map(event -> ReportEvent.read(event.type(), event.value()).submissionId())
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    return log.on(RawDocuments.TOPIC).events().stream()
        .map(LoggedEvent::id)
        .filter(id -> outcomes.getOrDefault(id, 0L) != 1)
        .map(id -> id + " has " + outcomes.getOrDefault(id, 0L) + " outcomes")
        .toList();
  }

  /** Every revision of a report was validated at least once. */
  public static List<String> revisionsNotValidated(EventLog log) {
    Set<String> validated =
        log.on(ValidationResults.TOPIC).events().stream()
            .map(event -> Payloads.read(event, ReportValidated.class))
            .map(result -> result.reportId() + ":" + result.revision())
            .collect(Collectors.toSet());
    return log.on(ReportEvents.TOPIC).events().stream()
        .filter(event -> !event.type().equals(ReportEvent.ReportRejected.TYPE))
        .map(LoggedEvent::id)
        .filter(id -> !validated.contains(id))
        .map(id -> id + " was never validated")
        .toList();
  }

  /**
   * An alert is cleared only while it is open; it may be raised again while it is open only if it
   * says something else than before.
   */
  public static List<String> alertsOutOfTurn(EventLog log) {
    Map<String, AlertEvent> last = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (LoggedEvent event : log.on(ComplianceAlerts.TOPIC).events()) {
      AlertEvent step = AlertEvent.read(event.type(), event.id(), event.value());
      String alertId = step.alert().alertId();
      AlertEvent before = last.put(alertId, step);
      if (step instanceof AlertEvent.AlertCleared && !(before instanceof AlertEvent.AlertRaised)) {
        broken.add(event.position() + " clears " + alertId + ", which is not open");
      }
      if (before != null && before.sequence() >= step.sequence()) {
        broken.add(event.position() + " takes a step of " + alertId + " out of order");
      }
      if (step instanceof AlertEvent.AlertRaised
          && before instanceof AlertEvent.AlertRaised earlier
          && earlier.alert().severity() == step.alert().severity()
          && earlier.alert().message().equals(step.alert().message())
          && earlier.alert().evidence().equals(step.alert().evidence())) {
        broken.add(event.position() + " raises " + alertId + " again with nothing new");
      }
    }
    return broken;
  }
}
