package org.gouji.validate.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.review.ReviewedAlert;
import org.jspecify.annotations.Nullable;

/** An alert as the API shows it. */
@Schema(name = "Alert", description = "A finding about a report, with its life")
public record AlertView(
    @Schema(description = "Stable over revisions and re-validations") String alertId,
    @Schema(description = "The rule that found it") String ruleId,
    Severity severity,
    AlertStatus status,
    String reportId,
    @Schema(description = "The revision that it was last raised on") int revision,
    @Schema(description = "The filer") Agency agency,
    @Schema(description = "Reporting year, where known", nullable = true) @Nullable Integer year,
    @Schema(
            description = "The column, row, table or passage concerned; null for the whole report",
            nullable = true)
        @Nullable String subject,
    Message message,
    @Schema(description = "Article of law or notice") String basis,
    @Schema(description = "Every cell or passage that takes part, as printed")
        List<Evidence> evidence,
    @Schema(description = "The figure that would tie out, if any", nullable = true)
        @Nullable BigDecimal expected,
    @Schema(description = "The figure found, if any", nullable = true) @Nullable BigDecimal actual,
    @Schema(description = "When it was last raised") Instant raisedAt,
    @Schema(description = "When it was cleared; null while it holds", nullable = true)
        @Nullable Instant clearedAt,
    @Schema(description = "The dismissal in force; null where none is", nullable = true)
        @Nullable DismissalView dismissal,
    @Schema(description = "Who has to see to the correction; null for nobody", nullable = true)
        @Nullable AssignmentView assignment) {

  /** A dismissal as the API shows it. */
  @Schema(name = "Dismissal")
  public record DismissalView(
      String reason,
      @Schema(description = "Who dismissed the alert") String author,
      Instant at,
      @Schema(description = "The last day of it, in China; null for no end", nullable = true)
          @Nullable LocalDate until) {

    static DismissalView of(AlertDismissed dismissed) {
      return new DismissalView(
          dismissed.reason(), dismissed.author(), dismissed.at(), dismissed.until());
    }
  }

  /** An assignment as the API shows it. */
  @Schema(name = "Assignment")
  public record AssignmentView(
      String owner,
      @Schema(description = "The last day for the correction, in China") LocalDate due,
      @Schema(description = "The day is over and the alert is open") boolean overdue,
      @Schema(description = "Who assigned the alert") String author,
      Instant at,
      @Schema(description = "A newer revision was validated since, and the alert is open")
          boolean revised,
      @Schema(description = "The alert is cleared") boolean done) {

    static AssignmentView of(AlertAssigned assigned, ReviewedAlert reviewed, Instant now) {
      boolean open = reviewed.status(now) == AlertStatus.OPEN;
      return new AssignmentView(
          assigned.owner(),
          assigned.due(),
          reviewed.overdue(now),
          assigned.author(),
          assigned.at(),
          open && reviewed.review().revised(),
          reviewed.alert().status() == AlertStatus.CLEARED);
    }
  }

  static AlertView of(ReviewedAlert reviewed, Instant now) {
    Alert alert = reviewed.standing(now);
    AlertDismissed dismissal = reviewed.dismissal(now);
    AlertAssigned assignment = reviewed.review().assignment();
    return new AlertView(
        alert.alertId(),
        alert.ruleId(),
        alert.severity(),
        alert.status(),
        alert.reportId(),
        alert.revision(),
        alert.agency(),
        alert.year(),
        alert.subject(),
        alert.message(),
        alert.basis(),
        alert.evidence(),
        alert.expected(),
        alert.actual(),
        alert.raisedAt(),
        alert.clearedAt(),
        dismissal == null ? null : DismissalView.of(dismissal),
        assignment == null ? null : AssignmentView.of(assignment, reviewed, now));
  }
}
