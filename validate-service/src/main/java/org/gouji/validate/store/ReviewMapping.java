package org.gouji.validate.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.gouji.validate.review.Days;
import org.gouji.validate.review.Review;
import org.jspecify.annotations.Nullable;

/** What people said of alerts as documents. */
final class ReviewMapping {
  static final String VERDICT = "verdict";
  static final String ASSIGNMENT = "assignment";
  static final String REVISION = "validatedRevision";

  private static final String DISMISSED = "DISMISSED";
  private static final String REOPENED = "REOPENED";
  private static final String ASSIGNED = "ASSIGNED";

  private ReviewMapping() {}

  /** A step; what orders steps stands in front, so that the greater document is the later step. */
  static Document document(ReviewEvent event) {
    Document document =
        key(event)
            .append("kind", kind(event))
            .append("alertId", event.alertId())
            .append("ruleId", event.ruleId())
            .append("reportId", event.reportId())
            .append("previous", event.previous())
            .append("author", event.author())
            .append("facts", event.facts());
    if (event instanceof AlertDismissed dismissed) {
      return document.append("reason", dismissed.reason()).append("until", day(dismissed.until()));
    }
    if (event instanceof AlertAssigned assigned) {
      return document
          .append("owner", assigned.owner())
          .append("due", day(assigned.due()))
          .append("dueEnd", Date.from(Days.endOf(assigned.due())))
          .append("revision", assigned.revision());
    }
    return document.append("reason", ((AlertReopened) event).reason());
  }

  /** What orders steps; that of no step comes before all others. */
  static Document key(@Nullable ReviewEvent event) {
    return event == null
        ? new Document("sequence", 0L).append("at", Date.from(Instant.EPOCH)).append("id", "")
        : new Document("sequence", event.sequence())
            .append("at", Date.from(event.at()))
            .append("id", event.id());
  }

  /** The field of an alert that a step of that kind is the latest in. */
  static String register(ReviewEvent event) {
    return event instanceof AlertAssigned ? ASSIGNMENT : VERDICT;
  }

  /** Whether a step of that kind is one that a person took. */
  static boolean isReview(String kind) {
    return kind.equals(DISMISSED) || kind.equals(REOPENED) || kind.equals(ASSIGNED);
  }

  static ReviewEvent event(Document document) {
    String alertId = document.getString("alertId");
    String ruleId = document.getString("ruleId");
    String reportId = document.getString("reportId");
    long sequence = document.getLong("sequence");
    String previous = document.getString("previous");
    String author = document.getString("author");
    Instant at = AlertMapping.instant(document, "at");
    String facts = document.getString("facts");
    String reason = document.getString("reason");
    return switch (document.getString("kind")) {
      case DISMISSED ->
          new AlertDismissed(
              alertId,
              ruleId,
              reportId,
              sequence,
              previous,
              author,
              at,
              facts,
              reason,
              day(document.getString("until")));
      case REOPENED ->
          new AlertReopened(
              alertId, ruleId, reportId, sequence, previous, author, at, facts, reason);
      case ASSIGNED ->
          new AlertAssigned(
              alertId,
              ruleId,
              reportId,
              sequence,
              previous,
              author,
              at,
              facts,
              document.getString("owner"),
              LocalDate.parse(document.getString("due")),
              document.getInteger("revision"));
      default -> throw new IllegalStateException("no step of a person");
    };
  }

  /** What people said of the alert in that document. */
  static Review review(Document alert) {
    Document verdict = alert.get(VERDICT, Document.class);
    Document assignment = alert.get(ASSIGNMENT, Document.class);
    return new Review(
        verdict == null ? null : event(verdict),
        assignment == null ? null : (AlertAssigned) event(assignment),
        alert.getInteger(REVISION, 0));
  }

  private static String kind(ReviewEvent event) {
    if (event instanceof AlertDismissed) {
      return DISMISSED;
    }
    return event instanceof AlertAssigned ? ASSIGNED : REOPENED;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
