package org.gouji.validate.store;

import com.mongodb.client.model.UpdateOneModel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.bson.Document;
import org.gouji.validate.contract.AlertEvent;

/**
 * Folds alert events into alerts and keeps every step. It knows events only, so that the same fold
 * rebuilds the collections from the topic. What people say of an alert stands beside the state that
 * is written here and outlives its next raising: see {@link ReviewProjection}.
 */
@Singleton
public class AlertProjection {
  private final ValidateDatabase database;

  @Inject
  AlertProjection(ValidateDatabase database) {
    this.database = database;
  }

  /** Applies the events; those applied before, or outrun by later ones, change nothing. */
  public void apply(Collection<AlertEvent> events) {
    Upserts.write(
        database.alertSteps(),
        events.stream()
            .map(event -> Upserts.once(event.id(), StepMapping.document(event)))
            .toList());
    Upserts.write(database.alerts(), events.stream().map(AlertProjection::alert).toList());
  }

  static UpdateOneModel<Document> alert(AlertEvent event) {
    return Upserts.newest(
        event.alert().alertId(),
        event.sequence(),
        AlertMapping.document(event.alert())
            .append("agencyKeys", AlertMapping.agencyKeys(event.alert().agency())));
  }
}
