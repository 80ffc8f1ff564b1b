package org.gouji.validate.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.dryrun.Effect;
import org.gouji.validate.dryrun.Effect.Counts;
import org.gouji.validate.dryrun.Effect.RuleEffect;
import org.jspecify.annotations.Nullable;

/** What rules that were tried would change. */
@Schema(name = "DryRun", description = "What the rules would change, were they in force")
public record EffectView(
    int reportsChecked,
    @Schema(
            description = "Why not all reports were looked at; null where all were",
            enumeration = {"limit", "time"},
            nullable = true)
        @Nullable String cut,
    @Schema(description = "Alerts that do not hold now") long wouldRaise,
    @Schema(description = "Alerts that hold now and would say something else") long wouldChange,
    @Schema(description = "Alerts that hold now and would not") long wouldClear,
    @Schema(description = "The same by severity: error, warning, info")
        Map<String, Counts> bySeverity,
    @Schema(description = "The rules that differ from those in force") List<RuleEffectView> rules,
    @Schema(description = "The first changes") List<ExampleView> examples) {

  static EffectView of(Effect effect) {
    Map<String, Counts> bySeverity = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      bySeverity.put(
          lower(severity), effect.bySeverity().getOrDefault(severity, new Counts(0, 0, 0)));
    }
    return new EffectView(
        effect.reportsChecked(),
        effect.cut() == null ? null : lower(effect.cut()),
        effect.total().wouldRaise(),
        effect.total().wouldChange(),
        effect.total().wouldClear(),
        bySeverity,
        effect.rules().entrySet().stream()
            .map(rule -> RuleEffectView.of(rule.getKey(), rule.getValue()))
            .toList(),
        effect.examples().stream().map(ExampleView::of).toList());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What one rule would do. */
  @Schema(name = "DryRunRule")
  public record RuleEffectView(
      String ruleId,
      long wouldRaise,
      long wouldChange,
      long wouldClear,
      @Schema(description = "Reports for which the rule differs and was tried") long reports,
      @Schema(description = "Of these, where it lacks an input, does not apply or is off")
          long notApplicable,
      @Schema(description = "Of these, where it cannot be computed") long systemErrors) {

    static RuleEffectView of(String ruleId, RuleEffect effect) {
      Counts alerts = effect.alerts();
      return new RuleEffectView(
          ruleId,
          alerts.wouldRaise(),
          alerts.wouldChange(),
          alerts.wouldClear(),
          effect.reports(),
          effect.notApplicable(),
          effect.systemErrors());
    }
  }

  /** One change. */
  @Schema(name = "DryRunExample")
  public record ExampleView(
      @Schema(enumeration = {"raised", "changed", "cleared"}) String change,
      String reportId,
      @Schema(nullable = true) @Nullable String agency,
      @Schema(nullable = true) @Nullable Integer year,
      String ruleId,
      Severity severity,
      @Schema(nullable = true) @Nullable String subject,
      Message message) {

    static ExampleView of(Effect.Example example) {
      var alert = example.alert();
      return new ExampleView(
          lower(example.change()),
          alert.reportId(),
          alert.agency().name(),
          alert.year(),
          alert.ruleId(),
          alert.severity(),
          alert.subject(),
          alert.message());
    }
  }
}
