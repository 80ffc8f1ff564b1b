package org.gouji.validate.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.catalogue.Division;
import org.gouji.validate.catalogue.EffectiveSettings;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.catalogue.Setting;
import org.gouji.validate.catalogue.Threshold;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.engine.RuleSet;
import org.jspecify.annotations.Nullable;

/** A rule as the API shows it. */
@Schema(name = "Rule", description = "A rule of the catalogue in force")
public record RuleView(
    @Schema(description = "Public and stable, such as T301") String ruleId,
    @Schema(
            description = "Whether it ships with the service or is the installation's own",
            enumeration = {"builtIn", "operator"})
        String origin,
    @Schema(description = "As set for the division and year asked for") Severity severity,
    @Schema(description = "Unless a setting says otherwise") Severity defaultSeverity,
    @Schema(description = "Whether it is on for the division and year asked for") boolean enabled,
    @Schema(description = "One line") Message title,
    @Schema(description = "When it fails, and what it leaves to other rules") Message explanation,
    @Schema(description = "Article of law or notice") Message legalBasis,
    @Schema(description = "First reporting year; null for no bound", nullable = true)
        @Nullable Integer fromYear,
    @Schema(description = "Last reporting year; null for no bound", nullable = true)
        @Nullable Integer toYear,
    @Schema(description = "Editions of the format that it concerns; empty for all")
        List<String> editions,
    @Schema(description = "The numbers that it compares with and that may be set")
        List<ThresholdView> thresholds,
    @Schema(description = "Every setting on it, the widest first") List<SettingView> settings) {

  static RuleView of(RuleSet set, RuleMetadata rule, RuleScope scope) {
    EffectiveSettings effective = scope.settings(set, rule);
    return new RuleView(
        rule.id(),
        set.isOwn(rule.id()) ? "operator" : "builtIn",
        effective.severity(),
        rule.severity(),
        effective.enabled(),
        rule.title(),
        rule.explanation(),
        rule.legalBasis(),
        rule.fromYear(),
        rule.toYear(),
        rule.editions(),
        rule.thresholds().stream()
            .map(each -> ThresholdView.of(each, effective.thresholds().get(each.name())))
            .toList(),
        set.settings().on(rule.id()).stream().map(SettingView::of).toList());
  }

  /** A threshold with its value. */
  @Schema(name = "Threshold")
  public record ThresholdView(
      String name,
      @Schema(description = "As set for the division and year asked for") BigDecimal value,
      @Schema(description = "Unless a setting says otherwise") BigDecimal defaultValue,
      BigDecimal min,
      BigDecimal max,
      @Schema(description = "What it means") Message label) {

    static ThresholdView of(Threshold threshold, @Nullable BigDecimal value) {
      return new ThresholdView(
          threshold.name(),
          value == null ? threshold.standard() : value,
          threshold.standard(),
          threshold.min(),
          threshold.max(),
          new Message(threshold.zh(), threshold.en()));
    }
  }

  /** A setting; what it leaves out is null. */
  @Schema(name = "RuleSetting")
  public record SettingView(
      @Schema(description = "The division that it is for; null for all", nullable = true)
          @Nullable String division,
      @Schema(description = "First reporting year that it is for", nullable = true)
          @Nullable Integer fromYear,
      @Schema(description = "Last reporting year that it is for", nullable = true)
          @Nullable Integer toYear,
      @Schema(nullable = true) @Nullable Boolean enabled,
      @Schema(nullable = true) @Nullable Severity severity,
      @Schema(description = "Values by the threshold's name") Map<String, BigDecimal> thresholds) {

    static SettingView of(Setting setting) {
      Division division = setting.division();
      return new SettingView(
          division == null ? null : division.code(),
          setting.fromYear(),
          setting.toYear(),
          setting.enabled(),
          setting.severity(),
          setting.thresholds());
    }
  }
}
