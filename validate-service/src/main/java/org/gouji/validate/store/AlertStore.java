package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.parse.contract.ReportId;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.review.AlertHistory;
import org.gouji.validate.review.AlertStep;
import org.gouji.validate.review.ReviewedAlert;
import org.jspecify.annotations.Nullable;

/** Reads alerts with what people said of them, and their steps. */
@Singleton
public class AlertStore {
  private static final long MAX_SECONDS = 10;
  private static final String STATUS = Upserts.STATE + ".status";
  private static final String SETTLED = Settlement.FIELD + ".";

  private final ValidateDatabase database;
  private final Clock clock;

  @Inject
  AlertStore(ValidateDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The alert of that id. */
  public Optional<ReviewedAlert> find(String alertId) {
    return Optional.ofNullable(database.alerts().find(eq("_id", alertId)).first())
        // A rebuild can come to what people said of an alert before it comes to the alert
        .filter(document -> document.containsKey(Upserts.STATE))
        .map(AlertStore::alert);
  }

  static ReviewedAlert alert(Document document) {
    return new ReviewedAlert(
        AlertMapping.alert(Upserts.state(document)), ReviewMapping.review(document));
  }

  /** At most so many of the alerts asked for, the one last raised first. */
  public List<ReviewedAlert> list(AlertQuery query, int limit) {
    List<ReviewedAlert> alerts = new ArrayList<>();
    FindIterable<Document> found =
        database
            .alerts()
            .find(filter(query))
            .sort(Sorts.orderBy(Sorts.descending("state.raisedAt"), Sorts.ascending("_id")))
            .limit(limit)
            .maxTime(MAX_SECONDS, TimeUnit.SECONDS);
    found.forEach(document -> alerts.add(alert(document)));
    return alerts;
  }

  /** How many alerts the query has, counting no further than so many. */
  public long count(AlertQuery query, int atMost) {
    return database
        .alerts()
        .countDocuments(
            filter(query), new CountOptions().limit(atMost).maxTime(MAX_SECONDS, TimeUnit.SECONDS));
  }

  /**
   * At most so many steps of an alert in order of time, those that follow from others included.
   *
   * @param skip how many come before; a history only grows at its end
   */
  public List<AlertStep> steps(String alertId, long skip, int limit) {
    List<AlertStep> part = new ArrayList<>();
    AtomicLong seen = new AtomicLong();
    AlertHistory history =
        new AlertHistory(
            step -> {
              if (seen.getAndIncrement() >= skip && part.size() < limit) {
                part.add(step);
              }
            });
    try (MongoCursor<Document> steps =
        database
            .alertSteps()
            .find(eq("alertId", alertId))
            .sort(Sorts.ascending("at", "sequence", "_id"))
            .maxTime(MAX_SECONDS, TimeUnit.SECONDS)
            .iterator()) {
      while (steps.hasNext() && part.size() < limit) {
        history.take(StepMapping.step(steps.next()));
      }
    }
    history.end(clock.instant());
    return part;
  }

  private Bson filter(AlertQuery query) {
    Date now = Date.from(clock.instant());
    List<Bson> filters = new ArrayList<>();
    filters.add(exists(Upserts.STATE));
    add(filters, "reportId", query.reportId());
    add(filters, "agencyKeys", query.agency() == null ? null : ReportId.bareName(query.agency()));
    add(filters, "ruleId", query.ruleId());
    add(filters, "severity", query.severity() == null ? null : query.severity().name());
    add(filters, "year", query.year());
    if (query.status() != null) {
      filters.add(inState(query.status(), now));
    }
    if (query.owner() != null) {
      filters.add(eq(ReviewMapping.ASSIGNMENT + ".owner", query.owner()));
    }
    Bson open = inState(AlertStatus.OPEN, now);
    add(filters, query.overdue(), and(open, lte(ReviewMapping.ASSIGNMENT + ".dueEnd", now)));
    add(filters, query.reviewDue(), and(open, eq(SETTLED + Settlement.REVISED, true)));
    AlertQuery.Place after = query.after();
    if (after != null) {
      Date at = Date.from(after.raisedAt());
      filters.add(
          or(lt("state.raisedAt", at), and(eq("state.raisedAt", at), gt("_id", after.alertId()))));
    }
    return and(filters);
  }

  private static Bson inState(AlertStatus status, Date now) {
    String dismissedUntil = SETTLED + Settlement.DISMISSED_UNTIL;
    Bson notCleared = eq(STATUS, AlertStatus.OPEN.name());
    return switch (status) {
      case OPEN -> and(notCleared, or(eq(dismissedUntil, null), lte(dismissedUntil, now)));
      case DISMISSED -> and(notCleared, gt(dismissedUntil, now));
      case CLEARED -> eq(STATUS, AlertStatus.CLEARED.name());
    };
  }

  private static void add(List<Bson> filters, @Nullable Boolean wanted, Bson filter) {
    if (wanted != null) {
      filters.add(wanted ? filter : nor(filter));
    }
  }

  private static void add(List<Bson> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.add(eq(Upserts.STATE + "." + field, value));
    }
  }
}
