package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports whose latest decision was held against something else than is on the shelf now,
 * and decides on them anew. Why none is missed stands in {@code intake/README.md}.
 */
@Singleton
class FollowUps {
  private final RuleEngine engine;
  private final Clock clock;
  private final Shelf shelf;
  private final Surveyor surveyor;
  private final DecisionLog decisions;

  @Inject
  FollowUps(RuleEngine engine, Clock clock, Shelf shelf, Surveyor surveyor, DecisionLog decisions) {
    this.engine = engine;
    this.clock = clock;
    this.shelf = shelf;
    this.surveyor = surveyor;
    this.decisions = decisions;
  }

  /**
   * Decides anew on what these events make necessary, themselves included.
   *
   * @param causes the reports of the events, each with the last event on it
   * @return decisions to be stored; empty when every alert agrees with what is known now
   */
  List<Decision> after(Map<String, Cause> causes) {
    Map<String, Cause> concerned = concerned(causes);
    return look(concerned, true);
  }

  /**
   * Decides anew on these reports and no others, whatever they were held against.
   *
   * @param causes the reports, each with the request behind it
   * @return decisions to be stored; empty when every alert agrees with what is known now
   */
  List<Decision> anew(Map<String, Cause> causes) {
    return look(causes, false);
  }

  private List<Decision> look(Map<String, Cause> concerned, boolean onlyStale) {
    // The latest decisions are read before what they are held against: see README.md
    Map<String, Decision> latest = decisions.latest(concerned.keySet());
    Map<String, Filing> filings = shelf.filings(latest.keySet());
    Map<String, Surroundings> around = surveyor.around(filings.values());
    if (onlyStale) {
      around
          .entrySet()
          .removeIf(
              each ->
                  !isStale(latest.get(each.getKey()), filings.get(each.getKey()), each.getValue()));
    }
    return reconsider(around, latest, concerned);
  }

  private Map<String, Cause> concerned(Map<String, Cause> causes) {
    Map<String, Cause> concerned = new LinkedHashMap<>(causes);
    surveyor
        .affectedBy(shelf.filings(causes.keySet()).values())
        .forEach(
            (reportId, others) ->
                others.forEach(
                    other ->
                        concerned.putIfAbsent(
                            other, Objects.requireNonNull(causes.get(reportId)))));
    return concerned;
  }

  /**
   * Whether a decision rests on something else. Where the newest revision was not decided on yet,
   * its own event is on its way and sees what is there.
   */
  private boolean isStale(@Nullable Decision latest, @Nullable Filing filing, Surroundings around) {
    return latest != null
        && filing != null
        && latest.newestRevision() == filing.newest().revision()
        && !around.version(filing.newest(), engine.rulesDigest()).equals(latest.heldAgainst());
  }

  private List<Decision> reconsider(
      Map<String, Surroundings> changed,
      Map<String, Decision> latest,
      Map<String, Cause> concerned) {
    Collection<StructuredReport> reports = shelf.reports(changed.keySet()).values();
    return List.copyOf(reports).parallelStream()
        .flatMap(
            report -> {
              String id = report.reportId();
              return reconsider(
                  Objects.requireNonNull(concerned.get(id)),
                  report,
                  Objects.requireNonNull(changed.get(id)),
                  Objects.requireNonNull(latest.get(id)))
                  .stream();
            })
        .toList();
  }

  private Optional<Decision> reconsider(
      Cause cause, StructuredReport report, Surroundings around, Decision latest) {
    if (report.revision() != latest.newestRevision()) {
      return Optional.empty();
    }
    String heldAgainst = around.version(report, engine.rulesDigest());
    return Decider.reconsider(
        cause,
        report,
        engine.validate(report, around.of(report)),
        heldAgainst,
        latest,
        clock.instant());
  }
}
