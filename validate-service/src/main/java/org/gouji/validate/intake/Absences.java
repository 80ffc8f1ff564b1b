package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.Subject;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.register.Deadlines;
import org.gouji.validate.register.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * Decides on reports that are not there: raises that they are missed, and takes it back when their
 * agency filed under another name, or is expected no longer or later.
 */
@Singleton
class Absences {
  private static final Validation NOT_EXPECTED = new Validation(List.of(), List.of());

  private final RuleEngine engine;
  private final Taxonomy taxonomy;
  private final Clock clock;
  private final Surveyor surveyor;

  @Inject
  Absences(RuleEngine engine, Taxonomy taxonomy, Clock clock, Surveyor surveyor) {
    this.engine = engine;
    this.taxonomy = taxonomy;
    this.clock = clock;
    this.surveyor = surveyor;
  }

  /**
   * Decides where that makes a difference.
   *
   * @param absent ids of reports that are not on the shelf, each with what had it looked for
   * @param latest the latest decisions on them, read before this
   */
  List<Decision> decide(Map<String, Cause> absent, Map<String, Decision> latest) {
    Map<String, Expectation> unmet = surveyor.unmet(absent.keySet());
    List<Decision> made = new ArrayList<>();
    absent.forEach(
        (id, cause) -> decide(id, cause, unmet.get(id), latest.get(id)).ifPresent(made::add));
    return made;
  }

  private Optional<Decision> decide(
      String id, Cause cause, @Nullable Expectation unmet, @Nullable Decision latest) {
    if (latest != null && latest.revision() != Decision.NO_REVISION) {
      return Optional.empty();
    }
    if (unmet != null) {
      LocalDate today = Deadlines.today(clock);
      return Decider.decideOnAbsent(
          cause,
          Subject.absent(id, unmet.agency(), unmet.year(), edition(unmet.year())),
          engine.validateAbsent(id, unmet, today),
          "due=" + unmet.entry().kind() + "/" + unmet.deadline(),
          latest,
          clock.instant());
    }
    return latest == null
        ? Optional.empty()
        : Decider.decideOnAbsent(
            cause, Subject.of(latest), NOT_EXPECTED, null, latest, clock.instant());
  }

  /** The edition prescribed for a year; of a year before all, the first. */
  private String edition(int year) {
    return taxonomy.forYear(year).orElse(Objects.requireNonNull(taxonomy.editions().get(0))).id();
  }
}
