package org.gouji.validate.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Every setting of an installation. The narrowest that says something is followed: of the smallest
 * division, and there of the reporting year.
 */
public final class Settings {
  /** Every rule as the catalogue has it. */
  public static final Settings NONE = new Settings(List.of());

  private final List<Setting> all;
  private final Map<String, List<Setting>> byRule;

  /**
   * Settings in any order.
   *
   * @param settings none of which contradicts another
   */
  public Settings(List<Setting> settings) {
    this.all = List.copyOf(settings);
    this.byRule =
        all.stream()
            .sorted(Comparator.comparingInt(Setting::rank))
            .collect(Collectors.groupingBy(Setting::ruleId));
  }

  /** All of them, in the order given. */
  public List<Setting> all() {
    return all;
  }

  /** Those on one rule, the widest first. */
  public List<Setting> on(String ruleId) {
    return byRule.getOrDefault(ruleId, List.of());
  }

  /**
   * How a rule is for reports of agencies in a division on a year.
   *
   * @param divisionCode the agency's division, where known
   * @param year the reporting year, where known
   */
  public EffectiveSettings of(
      RuleMetadata rule, @Nullable String divisionCode, @Nullable Integer year) {
    boolean enabled = true;
    Severity severity = rule.severity();
    Map<String, BigDecimal> thresholds = new TreeMap<>();
    rule.thresholds().forEach(each -> thresholds.put(each.name(), each.standard()));
    for (Setting setting : on(rule.id())) {
      if (setting.isFor(divisionCode, year)) {
        enabled = setting.enabled() == null ? enabled : setting.enabled();
        severity = setting.severity() == null ? severity : setting.severity();
        thresholds.putAll(setting.thresholds());
      }
    }
    return new EffectiveSettings(enabled, severity, thresholds);
  }
}
