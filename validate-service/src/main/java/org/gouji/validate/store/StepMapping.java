package org.gouji.validate.store;

import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.review.AlertStep;
import org.gouji.validate.review.FactsDigest;

/** Steps in the lives of alerts as documents. */
final class StepMapping {
  private static final String RAISED = "RAISED";
  private static final String CLEARED = "CLEARED";

  private StepMapping() {}

  static Document document(AlertEvent event) {
    Alert alert = event.alert();
    return new Document("alertId", alert.alertId())
        .append("sequence", event.sequence())
        .append("kind", event instanceof AlertRaised ? RAISED : CLEARED)
        .append("at", Date.from(Objects.requireNonNullElse(alert.clearedAt(), alert.raisedAt())))
        .append("revision", alert.revision())
        .append("severity", alert.severity().name())
        .append("message", AlertMapping.message(alert.message()))
        .append("expected", AlertMapping.figure(alert.expected()))
        .append("actual", AlertMapping.figure(alert.actual()))
        .append("facts", FactsDigest.of(alert));
  }

  static AlertStep step(Document document) {
    String kind = document.getString("kind");
    if (ReviewMapping.isReview(kind)) {
      return new AlertStep.Reviewed(ReviewMapping.event(document));
    }
    return new AlertStep.Validated(
        kind.equals(RAISED),
        document.getLong("sequence"),
        AlertMapping.instant(document, "at"),
        document.getInteger("revision"),
        Severity.valueOf(document.getString("severity")),
        AlertMapping.message(document.get("message", Document.class)),
        AlertMapping.figure(document.getString("expected")),
        AlertMapping.figure(document.getString("actual")),
        document.getString("facts"));
  }
}
