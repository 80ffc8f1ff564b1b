package org.gouji.validate.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/** A rule as the API shows it. */
@Schema(name = "Rule", description = "A rule of the catalogue in force")
public record RuleView(
    @Schema(description = "Public and stable, such as T301") String ruleId,
    Severity severity,
    @Schema(description = "One line") Message title,
    @Schema(description = "When it fails, and what it leaves to other rules") Message explanation,
    @Schema(description = "Article of law or notice") Message legalBasis,
    @Schema(description = "First reporting year; null for no bound", nullable = true)
        @Nullable Integer fromYear,
    @Schema(description = "Last reporting year; null for no bound", nullable = true)
        @Nullable Integer toYear,
    @Schema(description = "Editions of the format that it concerns; empty for all")
        List<String> editions) {

  static RuleView of(RuleMetadata rule) {
    return new RuleView(
        rule.id(),
        rule.severity(),
        rule.title(),
        rule.explanation(),
        rule.legalBasis(),
        rule.fromYear(),
        rule.toYear(),
        rule.editions());
  }
}
