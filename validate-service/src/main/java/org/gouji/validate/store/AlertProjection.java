package org.gouji.validate.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.bson.Document;
import org.gouji.validate.contract.AlertEvent;

/**
 * Folds alert events into alerts and keeps every step. It knows events only, so that the same fold
 * rebuilds the collections from the topic. An alert's update sets the fields of the finding and
 * leaves all others alone: what people add to an alert outlives its next raising.
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
    Map<String, AlertEvent> newest = new LinkedHashMap<>();
    events.forEach(
        event ->
            newest.merge(
                event.alert().alertId(),
                event,
                BinaryOperator.maxBy(Comparator.comparingLong(AlertEvent::sequence))));
    Map<String, Document> alerts = new LinkedHashMap<>();
    newest.forEach((id, event) -> alerts.put(id, alert(event)));
    VersionedWrites.insertOnce(
        database.alertSteps(), events.stream().map(AlertProjection::step).toList());
    VersionedWrites.write(database.alerts(), alerts);
  }

  private static Document alert(AlertEvent event) {
    return AlertMapping.document(event.alert())
        .append("shape", ValidateDatabase.SHAPE)
        .append(VersionedWrites.VERSION, event.sequence())
        .append("agencyKeys", AlertMapping.agencyKeys(event.alert().agency()));
  }

  private static Document step(AlertEvent event) {
    return StepMapping.document(event)
        .append("_id", event.id())
        .append("shape", ValidateDatabase.SHAPE);
  }
}
