package org.gouji.validate.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.decision.Decision;

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

  private List<Alert> alerts(String reportId) {
    Decision latest = decisions.latest(List.of(reportId)).get(reportId);
    List<String> ids =
        latest == null
            ? List.of()
            : latest.open().stream().map(each -> each.alert().alertId()).toList();
    List<Alert> alerts = new ArrayList<>();
    database
        .alerts()
        .find(Filters.in("_id", ids))
        .sort(Sorts.ascending("state.ruleId", "_id"))
        .forEach(document -> alerts.add(AlertMapping.alert(Upserts.state(document))));
    return alerts;
  }
}
