package org.gouji.validate.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.contract.ReportValidated.Counts;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.store.LastValidation;
import org.jspecify.annotations.Nullable;

/** The last result of a report as the API shows it. */
@Schema(name = "Validation", description = "The last result of validating a report")
public record ValidationView(
    String reportId,
    @Schema(description = "The newest revision validated") int revision,
    @Schema(description = "The document behind that revision") String submissionId,
    @Schema(description = "Which validation of the report this was, from 1") long sequence,
    @Schema(description = "The filer") Agency agency,
    @Schema(description = "Reporting year, where known", nullable = true) @Nullable Integer year,
    @Schema(description = "Edition of the format") String edition,
    @Schema(description = "The alerts now open, by severity") Counts counts,
    @Schema(description = "How every rule ended, with the reasons where it did not apply")
        List<RuleResult> rules,
    @Schema(description = "The alerts of the report that are not cleared") List<AlertView> alerts,
    Instant validatedAt) {

  static ValidationView of(LastValidation last, Instant now) {
    return new ValidationView(
        last.reportId(),
        last.revision(),
        last.submissionId(),
        last.sequence(),
        last.agency(),
        last.year(),
        last.edition(),
        Counts.of(last.alerts().stream().map(each -> each.standing(now)).toList()),
        last.rules(),
        last.alerts().stream().map(each -> AlertView.of(each, now)).toList(),
        last.validatedAt());
  }
}
