package org.gouji.validate.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
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
        @Nullable Instant clearedAt) {

  static AlertView of(Alert alert) {
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
        alert.clearedAt());
  }
}
