package org.gouji.validate.store;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.review.ReviewedAlert;
import org.jspecify.annotations.Nullable;

/** Reads the last results of reports. */
@Singleton
public class ValidationStore {
  private final ValidateDatabase database;
  private final DecisionStore decisions;

  @Inject
  ValidationStore(ValidateDatabase database, DecisionStore decisions) {
    this.database = database;
    this.decisions = decisions;
  }

  /** The last result of that report; empty where none was validated. */
  public Optional<LastValidation> find(String reportId) {
    return Optional.ofNullable(database.validations().find(Filters.eq("_id", reportId)).first())
        .map(Upserts::state)
        .map(state -> validation(reportId, state));
  }

  /**
   * Goes through the ids of the reports that were validated, in parts, with a bounded memory.
   *
   * @param year of that reporting year alone; null for all
   * @param divisionCode of agencies of that division alone; null for all
   * @param size of a part at most
   * @param part takes each part; what it throws ends the walk
   */
  public void reportIds(
      @Nullable Integer year,
      @Nullable String divisionCode,
      int size,
      Consumer<List<String>> part) {
    Document wanted = new Document();
    if (year != null) {
      wanted.append(Upserts.STATE + ".year", year);
    }
    if (divisionCode != null) {
      wanted.append(Upserts.STATE + ".agency.divisionCode", divisionCode);
    }
    List<String> ids = new ArrayList<>();
    try (MongoCursor<Document> cursor =
        database
            .validations()
            .find(wanted)
            .projection(Projections.include("_id"))
            .batchSize(size)
            .iterator()) {
      while (cursor.hasNext()) {
        ids.add(cursor.next().getString("_id"));
        if (ids.size() == size) {
          part.accept(List.copyOf(ids));
          ids.clear();
        }
      }
    }
    if (!ids.isEmpty()) {
      part.accept(List.copyOf(ids));
    }
  }

  private LastValidation validation(String reportId, Document document) {
    return new LastValidation(
        reportId,
        document.getInteger("revision"),
        document.getString("submissionId"),
        document.getLong("sequence"),
        AlertMapping.agency(document.get("agency", Document.class)),
        document.getInteger("year"),
        document.getString("edition"),
        DecisionMapping.rules(document),
        alerts(reportId),
        AlertMapping.instant(document, "validatedAt"));
  }

  private List<ReviewedAlert> alerts(String reportId) {
    Decision latest = decisions.latest(List.of(reportId)).get(reportId);
    List<String> ids =
        latest == null
            ? List.of()
            : latest.open().stream().map(each -> each.alert().alertId()).toList();
    List<ReviewedAlert> alerts = new ArrayList<>();
    database
        .alerts()
        .find(Filters.in("_id", ids))
        .sort(Sorts.ascending("state.ruleId", "_id"))
        .forEach(document -> alerts.add(AlertStore.alert(document)));
    return alerts;
  }
}
