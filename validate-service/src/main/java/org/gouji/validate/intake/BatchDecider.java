package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.intake.Inbound.Filed;
import org.gouji.validate.intake.Inbound.LaidDown;
import org.gouji.validate.intake.Inbound.Poison;
import org.gouji.validate.intake.Inbound.Requested;
import org.gouji.validate.intake.Outcome.Decided;
import org.gouji.validate.intake.Outcome.Recalled;
import org.gouji.validate.intake.Outcome.Refused;
import org.gouji.validate.publish.EventMessages;

/**
 * Decides on a batch and stores filings and decisions before anything is published: first the
 * figures that came, then the decisions on them, last those on reports that are held against them.
 * Safe to repeat as a whole: what an attempt stored before it failed, the next one finds and takes
 * as it is.
 */
@Singleton
class BatchDecider {
  /** Bounds what is held in memory of a request that concerns many reports. */
  private static final int AT_ONCE = 100;

  private final ReportDecider reports;
  private final FollowUps followUps;
  private final DecisionLog decisions;
  private final Shelf shelf;
  private final Surveyor surveyor;
  private final Registrar registrar;
  private final Consumer<Collection<Decision>> projections;

  @Inject
  BatchDecider(
      ReportDecider reports,
      FollowUps followUps,
      DecisionLog decisions,
      Shelf shelf,
      Surveyor surveyor,
      Registrar registrar,
      Consumer<Collection<Decision>> projections) {
    this.reports = reports;
    this.followUps = followUps;
    this.decisions = decisions;
    this.shelf = shelf;
    this.surveyor = surveyor;
    this.registrar = registrar;
    this.projections = projections;
  }

  /**
   * Decides on the records and leaves the store up to date. Blocks on the store.
   *
   * @throws com.mongodb.MongoException when the store is away
   * @throws org.gouji.validate.decision.ConcurrentDecisionException when another instance was
   *     faster
   */
  BatchResult decide(Iterable<ConsumerRecord<String, byte[]>> records) {
    List<Outcome> outcomes = new ArrayList<>();
    Map<String, List<Filed>> byReport = new LinkedHashMap<>();
    List<Requested> requests = new ArrayList<>();
    decode(records)
        .forEach(
            inbound -> {
              if (inbound instanceof Poison poison) {
                outcomes.add(new Refused(poison));
              } else if (inbound instanceof Requested request) {
                requests.add(request);
              } else if (inbound instanceof LaidDown laidDown) {
                outcomes.add(registrar.register(laidDown));
              } else if (inbound instanceof Filed filed) {
                byReport
                    .computeIfAbsent(filed.report().reportId(), id -> new ArrayList<>())
                    .add(filed);
              }
            });
    outcomes.addAll(decide(byReport, requests));
    return new BatchResult(outcomes);
  }

  private static List<Inbound> decode(Iterable<ConsumerRecord<String, byte[]>> records) {
    return StreamSupport.stream(records.spliterator(), false).toList().parallelStream()
        .map(ReportEventDecoder::decode)
        .toList();
  }

  private List<Outcome> decide(Map<String, List<Filed>> byReport, List<Requested> requests) {
    Map<String, Filing> before = shelf.filings(byReport.keySet());
    Map<String, Filing> filings = file(byReport, before);
    Set<Cause> read = causes(byReport, requests);
    Set<String> events = read.stream().map(Cause::eventId).collect(Collectors.toSet());
    Map<String, List<String>> announced = decisions.followUps(events);
    Set<String> ids = new HashSet<>(events);
    announced.values().forEach(ids::addAll);
    Map<String, Decision> known = decisions.byId(ids);

    // The latest decisions are read before what they are held against: see README.md
    Map<String, Decision> latest = decisions.latest(byReport.keySet());
    Map<String, Surroundings> around = surveyor.around(filings.values());
    List<Outcome> own =
        List.copyOf(byReport.entrySet()).parallelStream()
            .flatMap(
                each ->
                    reports
                        .decide(
                            each.getValue(),
                            known,
                            latest.get(each.getKey()),
                            around(each.getValue(), before, around))
                        .stream())
            .toList();
    List<Outcome> outcomes = new ArrayList<>(own);
    outcomes.addAll(recalled(announced, known, read));
    store(outcomes);
    outcomes.addAll(followUp(concerned(byReport, known)));
    outcomes.addAll(lookAgain(requests));
    return inOrder(outcomes);
  }

  /** Keeps the newest revisions, and tells what is kept now. */
  private Map<String, Filing> file(Map<String, List<Filed>> byReport, Map<String, Filing> before) {
    Map<String, Filing> after = new LinkedHashMap<>();
    byReport.forEach(
        (reportId, events) -> {
          Filing filing = before.get(reportId);
          for (Filed event : events) {
            filing = filing == null ? Filing.of(event.report()) : filing.with(event.report());
          }
          after.put(reportId, Objects.requireNonNull(filing));
        });
    List<StructuredReport> revisions =
        byReport.values().stream().flatMap(List::stream).map(Filed::report).toList();
    shelf.put(after.values(), revisions);
    surveyor.put(after.values(), revisions);
    return after;
  }

  private static Surroundings around(
      List<Filed> events, Map<String, Filing> before, Map<String, Surroundings> around) {
    String reportId = events.get(0).report().reportId();
    List<StructuredReport> revisions = new ArrayList<>(events.stream().map(Filed::report).toList());
    Stream.ofNullable(before.get(reportId)).forEach(filing -> revisions.addAll(filing.revisions()));
    return Objects.requireNonNull(around.get(reportId)).and(revisions);
  }

  private static Set<Cause> causes(Map<String, List<Filed>> byReport, List<Requested> requests) {
    return Stream.concat(
            byReport.values().stream().flatMap(List::stream).map(Filed::cause),
            requests.stream().map(Requested::cause))
        .collect(Collectors.toSet());
  }

  /** Follow-ups that an earlier attempt stored and that were not published, or not surely. */
  private static List<Outcome> recalled(
      Map<String, List<String>> announced, Map<String, Decision> known, Set<Cause> read) {
    return announced.values().stream()
        .flatMap(List::stream)
        .map(known::get)
        .filter(decision -> decision != null && read.contains(decision.cause()))
        .<Outcome>map(decision -> new Recalled(decision, EventMessages.of(decision)))
        .toList();
  }

  /** The last event on each report, duplicates aside: their consequences were drawn before. */
  private static Map<String, Cause> concerned(
      Map<String, List<Filed>> byReport, Map<String, Decision> known) {
    Map<String, Cause> causes = new LinkedHashMap<>();
    for (Filed event : byReport.values().stream().flatMap(List::stream).toList()) {
      Decision decided = known.get(event.cause().eventId());
      if (decided == null || decided.cause().equals(event.cause())) {
        causes.put(event.report().reportId(), event.cause());
      }
    }
    return causes;
  }

  private List<Outcome> followUp(Map<String, Cause> causes) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Outcome> made = announced(causes.isEmpty() ? List.of() : followUps.after(causes));
    while (!made.isEmpty()) {
      outcomes.addAll(made);
      made = announced(followUps.after(causes));
    }
    return outcomes;
  }

  private List<Outcome> lookAgain(List<Requested> requests) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Requested request : requests) {
      List<String> ids = request.request().reportIds();
      for (int from = 0; from < ids.size(); from += AT_ONCE) {
        Map<String, Cause> some = new LinkedHashMap<>();
        ids.subList(from, Math.min(from + AT_ONCE, ids.size()))
            .forEach(id -> some.put(id, request.cause()));
        List<Outcome> made = announced(followUps.anew(some));
        while (!made.isEmpty()) {
          outcomes.addAll(made);
          made = announced(followUps.again(some));
        }
      }
    }
    return outcomes;
  }

  private List<Outcome> announced(List<Decision> made) {
    decisions.announce(made);
    List<Outcome> decided =
        made.stream().<Outcome>map(each -> new Decided(each, EventMessages.of(each))).toList();
    store(decided);
    return decided;
  }

  private void store(List<Outcome> outcomes) {
    BatchResult result = new BatchResult(outcomes);
    decisions.insert(result.fresh());
    decisions.advance(result.decisions());
    projections.accept(result.decisions());
  }

  /** The decisions on one report as they were made, whichever event they are owed to. */
  private static List<Outcome> inOrder(List<Outcome> outcomes) {
    return outcomes.stream().sorted(Comparator.comparingLong(BatchDecider::sequence)).toList();
  }

  private static long sequence(Outcome outcome) {
    if (outcome instanceof Decided decided) {
      return decided.decision().sequence();
    }
    return outcome instanceof Recalled recalled ? recalled.decision().sequence() : 0;
  }
}
