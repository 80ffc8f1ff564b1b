package org.gouji.validate.store;

import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.contract.Severity;

/** Steps in the lives of alerts as documents. */
final class StepMapping {
  private StepMapping() {}

  static Document document(AlertEvent event) {
    Alert alert = event.alert();
    return new Document("alertId", alert.alertId())
        .append("sequence", event.sequence())
        .append("kind", kind(event).name())
        .append("at", Date.from(Objects.requireNonNullElse(alert.clearedAt(), alert.raisedAt())))
        .append("revision", alert.revision())
        .append("severity", alert.severity().name())
        .append("message", AlertMapping.message(alert.message()))
        .append("expected", AlertMapping.figure(alert.expected()))
        .append("actual", AlertMapping.figure(alert.actual()));
  }

  static AlertStep step(Document document) {
    return new AlertStep(
        AlertStep.Kind.valueOf(document.getString("kind")),
        document.getLong("sequence"),
        AlertMapping.instant(document, "at"),
        document.getInteger("revision"),
        Severity.valueOf(document.getString("severity")),
        AlertMapping.message(document.get("message", Document.class)),
        AlertMapping.figure(document.getString("expected")),
        AlertMapping.figure(document.getString("actual")));
  }

  private static AlertStep.Kind kind(AlertEvent event) {
    return event instanceof AlertRaised ? AlertStep.Kind.RAISED : AlertStep.Kind.CLEARED;
  }
}
