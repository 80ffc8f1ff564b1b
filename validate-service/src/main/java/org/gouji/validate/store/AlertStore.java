package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.parse.contract.ReportId;
import org.gouji.validate.contract.Alert;
import org.jspecify.annotations.Nullable;

/** Reads alerts and their steps. */
@Singleton
public class AlertStore {
  private static final long MAX_SECONDS = 10;

  private final ValidateDatabase database;

  @Inject
  AlertStore(ValidateDatabase database) {
    this.database = database;
  }

  /** The alert of that id. */
  public Optional<Alert> find(String alertId) {
    return Optional.ofNullable(database.alerts().find(eq("_id", alertId)).first())
        .map(Upserts::state)
        .map(AlertMapping::alert);
  }

  /** At most so many of the alerts asked for, the one last raised first. */
  public List<Alert> list(AlertQuery query, int limit) {
    List<Alert> alerts = new ArrayList<>();
    FindIterable<Document> found =
        database
            .alerts()
            .find(filter(query))
            .sort(Sorts.orderBy(Sorts.descending("state.raisedAt"), Sorts.ascending("_id")))
            .limit(limit)
            .maxTime(MAX_SECONDS, TimeUnit.SECONDS);
    found.forEach(document -> alerts.add(AlertMapping.alert(Upserts.state(document))));
    return alerts;
  }

  /** How many alerts the query has, counting no further than so many. */
  public long count(AlertQuery query, int atMost) {
    return database
        .alerts()
        .countDocuments(
            filter(query), new CountOptions().limit(atMost).maxTime(MAX_SECONDS, TimeUnit.SECONDS));
  }

  /** At most so many steps of an alert behind that sequence, in their order. */
  public List<AlertStep> steps(String alertId, long after, int limit) {
    List<AlertStep> steps = new ArrayList<>();
    database
        .alertSteps()
        .find(and(eq("alertId", alertId), gt("sequence", after)))
        .sort(Sorts.ascending("sequence"))
        .limit(limit)
        .forEach(document -> steps.add(StepMapping.step(document)));
    return steps;
  }

  private static Bson filter(AlertQuery query) {
    List<Bson> filters = new ArrayList<>();
    add(filters, "reportId", query.reportId());
    add(filters, "agencyKeys", query.agency() == null ? null : ReportId.bareName(query.agency()));
    add(filters, "ruleId", query.ruleId());
    add(filters, "severity", query.severity() == null ? null : query.severity().name());
    add(filters, "status", query.status() == null ? null : query.status().name());
    add(filters, "year", query.year());
    AlertQuery.Place after = query.after();
    if (after != null) {
      Date at = Date.from(after.raisedAt());
      filters.add(
          or(lt("state.raisedAt", at), and(eq("state.raisedAt", at), gt("_id", after.alertId()))));
    }
    return filters.isEmpty() ? Filters.empty() : and(filters);
  }

  private static void add(List<Bson> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.add(eq(Upserts.STATE + "." + field, value));
    }
  }
}
