package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.history.Years;
import org.gouji.validate.rule.History;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports whose latest decision was held against other figures of the previous year than
 * are on the shelf now, and decides on them anew. Why none is missed stands in {@code
 * intake/README.md}.
 */
@Singleton
class FollowUps {
  private final RuleEngine engine;
  private final Clock clock;
  private final Shelf shelf;
  private final DecisionLog decisions;
  private final Years years;

  @Inject
  FollowUps(RuleEngine engine, Clock clock, Shelf shelf, DecisionLog decisions) {
    this.engine = engine;
    this.clock = clock;
    this.shelf = shelf;
    this.decisions = decisions;
    this.years = new Years(shelf);
  }

  /**
   * Decides anew on what these events make necessary, themselves included.
   *
   * @param causes the reports of the events, each with the last event on it
   * @return decisions to be stored; empty when every report is held against the newest figures
   */
  List<Decision> after(Map<String, Cause> causes) {
    Map<String, Cause> concerned = concerned(causes);
    Map<String, Decision> latest = decisions.latest(concerned.keySet());
    Map<String, Filing> filings = shelf.filings(latest.keySet());
    Map<String, Filing> previous = years.previous(newest(filings.values()));
    List<Decision> made = new ArrayList<>();
    latest.forEach(
        (reportId, decision) -> {
          Filing filing = filings.get(reportId);
          Filing before = previous.get(reportId);
          if (filing != null && isStale(decision, filing, before)) {
            made.add(
                reconsider(
                    Objects.requireNonNull(concerned.get(reportId)),
                    filing.newest(),
                    before,
                    decision));
          }
        });
    return made;
  }

  private Map<String, Cause> concerned(Map<String, Cause> causes) {
    Map<String, Cause> concerned = new LinkedHashMap<>(causes);
    shelf
        .filings(causes.keySet())
        .forEach(
            (reportId, filing) ->
                // A revision that renames the agency concerns those of the former name too
                Stream.of(filing.newest(), filing.replaced())
                    .filter(Objects::nonNull)
                    .flatMap(revision -> years.affectedBy(revision).stream())
                    .forEach(
                        other ->
                            concerned.putIfAbsent(
                                other, Objects.requireNonNull(causes.get(reportId)))));
    return concerned;
  }

  /**
   * Whether a decision rests on other figures. Where the newest revision was not decided on yet,
   * its own event is on its way and sees the same figures.
   */
  private static boolean isStale(Decision latest, Filing filing, @Nullable Filing before) {
    String known = before == null ? null : before.version();
    return latest.newestRevision() == filing.newest().revision()
        && !Objects.equals(latest.heldAgainst(), known);
  }

  private Decision reconsider(
      Cause cause, StructuredReport report, @Nullable Filing before, Decision latest) {
    History history = new History(before == null ? null : before.newest(), null);
    Validation validation = engine.compareYears(report, history);
    return Decider.reconsider(
        cause,
        report,
        validation,
        before == null ? null : before.version(),
        latest,
        clock.instant());
  }

  private static Set<StructuredReport> newest(Collection<Filing> filings) {
    Set<StructuredReport> newest = new LinkedHashSet<>();
    filings.forEach(filing -> newest.add(filing.newest()));
    return newest;
  }
}
