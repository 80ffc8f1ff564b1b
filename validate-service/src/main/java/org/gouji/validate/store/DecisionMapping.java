package org.gouji.validate.store;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.OpenAlert;

/** Decisions as documents. */
final class DecisionMapping {
  private DecisionMapping() {}

  static Document document(Decision decision) {
    return new Document("_id", decision.id())
        .append("shape", ValidateDatabase.SHAPE)
        .append("eventId", decision.cause().eventId())
        .append("position", decision.cause().position())
        .append("reportId", decision.reportId())
        .append("revision", decision.revision())
        .append("submissionId", decision.submissionId())
        .append("agency", AlertMapping.agency(decision.agency()))
        .append("year", decision.year())
        .append("edition", decision.edition())
        .append("sequence", decision.sequence())
        .append("newestRevision", decision.newestRevision())
        .append("heldAgainst", decision.heldAgainst())
        .append("open", decision.open().stream().map(DecisionMapping::open).toList())
        .append("cleared", decision.cleared().stream().map(AlertMapping::document).toList())
        .append("rules", rules(decision.rules()))
        .append("decidedAt", Date.from(decision.decidedAt()));
  }

  static Decision decision(Document document) {
    return new Decision(
        document.getString("_id"),
        new Cause(eventId(document), document.getString("position")),
        document.getString("reportId"),
        document.getInteger("revision"),
        document.getString("submissionId"),
        AlertMapping.agency(document.get("agency", Document.class)),
        document.getInteger("year"),
        document.getString("edition"),
        document.getLong("sequence"),
        document.getInteger("newestRevision"),
        document.getString("heldAgainst"),
        document.getList("open", Document.class).stream().map(DecisionMapping::open).toList(),
        document.getList("cleared", Document.class).stream().map(AlertMapping::alert).toList(),
        rules(document),
        AlertMapping.instant(document, "decidedAt"));
  }

  /** In the first shape, which had no follow-ups, the id was that of the event. */
  private static String eventId(Document document) {
    String eventId = document.getString("eventId");
    return eventId == null ? document.getString("_id") : eventId;
  }

  static List<Document> rules(List<RuleResult> rules) {
    return rules.stream()
        .map(
            rule ->
                new Document("ruleId", rule.ruleId())
                    .append("outcome", rule.outcome().name())
                    .append("reasons", rule.reasons()))
        .toList();
  }

  static List<RuleResult> rules(Document document) {
    return document.getList("rules", Document.class).stream()
        .map(
            rule ->
                new RuleResult(
                    rule.getString("ruleId"),
                    RuleOutcome.valueOf(rule.getString("outcome")),
                    rule.getList("reasons", String.class)))
        .toList();
  }

  private static Document open(OpenAlert open) {
    return new Document("sequence", open.sequence())
        .append("alert", AlertMapping.document(open.alert()));
  }

  private static OpenAlert open(Document document) {
    return new OpenAlert(
        AlertMapping.alert(document.get("alert", Document.class)), document.getLong("sequence"));
  }
}
