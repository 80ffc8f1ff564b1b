package org.gouji.validate.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.review.AlertStep;
import org.gouji.validate.review.AlertStep.Reviewed;
import org.gouji.validate.review.AlertStep.Turned;
import org.gouji.validate.review.AlertStep.Validated;
import org.jspecify.annotations.Nullable;

/** A step in the life of an alert as the API shows it. */
@Schema(
    name = "AlertStep",
    description =
        "A step in the life of an alert. Of those that a validation took, the alert is told as it"
            + " was then; of the others, who took it and what was said.")
public record AlertStepView(
    Kind step,
    Instant at,
    @Schema(description = "Which validation of the report took it, from 1", nullable = true)
        @Nullable Long sequence,
    @Schema(description = "The revision that the alert was last raised on", nullable = true)
        @Nullable Integer revision,
    @Schema(nullable = true) @Nullable Severity severity,
    @Schema(nullable = true) @Nullable Message message,
    @Schema(nullable = true) @Nullable BigDecimal expected,
    @Schema(nullable = true) @Nullable BigDecimal actual,
    @Schema(description = "Who took it, or took the dismissal that it is about", nullable = true)
        @Nullable String author,
    @Schema(nullable = true) @Nullable String reason,
    @Schema(description = "The last day of the dismissal", nullable = true)
        @Nullable LocalDate until,
    @Schema(nullable = true) @Nullable String owner,
    @Schema(nullable = true) @Nullable LocalDate due) {

  /** What happened. */
  @Schema(
      description =
          "A dismissal expires when its last day is over, lapses when the facts change, and is"
              + " resumed when those that were dismissed come back")
  public enum Kind {
    @JsonProperty("raised")
    RAISED,
    @JsonProperty("cleared")
    CLEARED,
    @JsonProperty("dismissed")
    DISMISSED,
    @JsonProperty("reopened")
    REOPENED,
    @JsonProperty("assigned")
    ASSIGNED,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("lapsed")
    LAPSED,
    @JsonProperty("resumed")
    RESUMED
  }

  static AlertStepView of(AlertStep step) {
    if (step instanceof Validated validated) {
      return validated(validated);
    }
    if (step instanceof Turned turned) {
      Kind kind =
          switch (turned.turn()) {
            case EXPIRED -> Kind.EXPIRED;
            case LAPSED -> Kind.LAPSED;
            case RESUMED -> Kind.RESUMED;
          };
      return dismissal(kind, turned.at(), turned.dismissal());
    }
    return reviewed((Reviewed) step);
  }

  private static AlertStepView validated(Validated step) {
    return new AlertStepView(
        step.raised() ? Kind.RAISED : Kind.CLEARED,
        step.at(),
        step.sequence(),
        step.revision(),
        step.severity(),
        step.message(),
        step.expected(),
        step.actual(),
        null,
        null,
        null,
        null,
        null);
  }

  private static AlertStepView reviewed(Reviewed step) {
    if (step.event() instanceof AlertDismissed dismissed) {
      return dismissal(Kind.DISMISSED, step.at(), dismissed);
    }
    if (step.event() instanceof AlertAssigned assigned) {
      return said(
          Kind.ASSIGNED,
          step.at(),
          assigned.author(),
          null,
          null,
          assigned.owner(),
          assigned.due());
    }
    AlertReopened reopened = (AlertReopened) step.event();
    return said(Kind.REOPENED, step.at(), reopened.author(), reopened.reason(), null, null, null);
  }

  private static AlertStepView dismissal(Kind kind, Instant at, AlertDismissed dismissed) {
    return said(kind, at, dismissed.author(), dismissed.reason(), dismissed.until(), null, null);
  }

  private static AlertStepView said(
      Kind kind,
      Instant at,
      String author,
      @Nullable String reason,
      @Nullable LocalDate until,
      @Nullable String owner,
      @Nullable LocalDate due) {
    return new AlertStepView(
        kind, at, null, null, null, null, null, null, author, reason, until, owner, due);
  }
}
