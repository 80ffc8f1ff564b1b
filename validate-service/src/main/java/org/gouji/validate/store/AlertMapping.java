package org.gouji.validate.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ReportId;
import org.gouji.parse.contract.Span;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Alerts as documents. Figures are stored as text: a printed figure can have more digits than the
 * store's decimal type holds.
 */
final class AlertMapping {
  private AlertMapping() {}

  static Document document(Alert alert) {
    return new Document("alertId", alert.alertId())
        .append("ruleId", alert.ruleId())
        .append("severity", alert.severity().name())
        .append("status", alert.status().name())
        .append("reportId", alert.reportId())
        .append("revision", alert.revision())
        .append("agency", agency(alert.agency()))
        .append("year", alert.year())
        .append("subject", alert.subject())
        .append("message", message(alert.message()))
        .append("basis", alert.basis())
        .append("evidence", alert.evidence().stream().map(AlertMapping::evidence).toList())
        .append("expected", figure(alert.expected()))
        .append("actual", figure(alert.actual()))
        .append("raisedAt", Date.from(alert.raisedAt()))
        .append("clearedAt", alert.clearedAt() == null ? null : Date.from(alert.clearedAt()));
  }

  static Alert alert(Document document) {
    return new Alert(
        document.getString("alertId"),
        document.getString("ruleId"),
        Severity.valueOf(document.getString("severity")),
        AlertStatus.valueOf(document.getString("status")),
        document.getString("reportId"),
        document.getInteger("revision"),
        agency(document.get("agency", Document.class)),
        document.getInteger("year"),
        document.getString("subject"),
        message(document.get("message", Document.class)),
        document.getString("basis"),
        document.getList("evidence", Document.class).stream().map(AlertMapping::evidence).toList(),
        figure(document.getString("expected")),
        figure(document.getString("actual")),
        instant(document, "raisedAt"),
        document.getDate("clearedAt") == null ? null : instant(document, "clearedAt"));
  }

  static Document agency(Agency agency) {
    return new Document("name", agency.name())
        .append("code", agency.code())
        .append("divisionCode", agency.divisionCode());
  }

  static Agency agency(Document document) {
    return new Agency(
        document.getString("name"), document.getString("code"), document.getString("divisionCode"));
  }

  /** What a search by agency matches: the name without 人民政府, and the code. */
  static List<String> agencyKeys(Agency agency) {
    return Stream.of(agency.name() == null ? null : ReportId.bareName(agency.name()), agency.code())
        .filter(Objects::nonNull)
        .toList();
  }

  static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }

  static Document message(Message message) {
    return new Document("zh", message.zh()).append("en", message.en());
  }

  static Message message(Document document) {
    return new Message(document.getString("zh"), document.getString("en"));
  }

  private static Document evidence(Evidence evidence) {
    Span source = evidence.source();
    return new Document("concept", evidence.concept())
        .append("value", figure(evidence.value()))
        .append("text", evidence.text())
        .append("start", source == null ? null : source.start())
        .append("end", source == null ? null : source.end())
        .append("page", source == null ? null : source.page())
        .append("reportId", evidence.reportId())
        .append("revision", evidence.revision())
        .append("year", evidence.year());
  }

  private static Evidence evidence(Document document) {
    Integer start = document.getInteger("start");
    return new Evidence(
        document.getString("concept"),
        figure(document.getString("value")),
        document.getString("text"),
        start == null
            ? null
            : new Span(start, document.getInteger("end"), document.getInteger("page")),
        document.getString("reportId"),
        document.getInteger("revision"),
        document.getInteger("year"));
  }

  static @Nullable String figure(@Nullable BigDecimal value) {
    return value == null ? null : value.toString();
  }

  static @Nullable BigDecimal figure(@Nullable String value) {
    return value == null ? null : new BigDecimal(value);
  }
}
