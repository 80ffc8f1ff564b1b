package org.gouji.validate.operator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.validate.catalogue.Division;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.catalogue.Setting;
import org.gouji.validate.catalogue.Threshold;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code settings:}. */
final class SettingReader {
  static final Set<String> KEYS =
      Set.of("rule", "division", "fromYear", "toYear", "enabled", "severity", "thresholds");

  private SettingReader() {}

  /**
   * The setting.
   *
   * @param rules the rules that there are, by id
   * @param declared the ids of own rules, those with faults included
   */
  static Optional<Setting> read(
      YamlMapping entry, Map<String, RuleMetadata> rules, Set<String> declared, Faults faults) {
    Scalar id = entry.required("rule");
    RuleMetadata rule = id == null ? null : rules.get(id.value());
    if (id != null && rule == null && !declared.contains(id.value())) {
      faults.add(id.place(), "no rule has the id '" + id.value() + "'");
    }
    int before = faults.size();
    Division division = division(entry);
    Integer from = entry.year("fromYear");
    Integer to = entry.year("toYear");
    Boolean enabled = entry.truth("enabled");
    Severity severity = entry.severity("severity");
    Map<String, BigDecimal> thresholds = thresholds(entry, rule, faults);
    if (from != null && to != null && from > to) {
      faults.add(entry.placeOf("toYear"), "'toYear' lies before 'fromYear'");
    }
    if (faults.size() == before && enabled == null && severity == null && thresholds.isEmpty()) {
      faults.add(entry.place(), "sets nothing: neither enabled nor severity nor thresholds");
    }
    return rule == null || faults.size() > before
        ? Optional.empty()
        : Optional.of(new Setting(rule.id(), division, from, to, enabled, severity, thresholds));
  }

  static @Nullable Division division(YamlMapping entry) {
    return entry.as(
        "division",
        code -> {
          try {
            return new Division(code);
          } catch (IllegalArgumentException e) {
            return null;
          }
        },
        "a division code of six, nine or twelve digits such as 340000");
  }

  private static Map<String, BigDecimal> thresholds(
      YamlMapping entry, @Nullable RuleMetadata rule, Faults faults) {
    Map<String, BigDecimal> thresholds = new TreeMap<>();
    if (!entry.keys().contains("thresholds")) {
      return thresholds;
    }
    Optional<YamlMapping> values = entry.mapping("thresholds", Set.of());
    if (values.isEmpty() || rule == null) {
      return thresholds;
    }
    for (String name : values.get().keys()) {
      BigDecimal value = values.get().decimal(name);
      Optional<Threshold> known =
          rule.thresholds().stream().filter(each -> each.name().equals(name)).findFirst();
      if (known.isEmpty()) {
        faults.add(
            values.get().placeOf(name),
            "rule %s has no threshold '%s'; it has %s"
                .formatted(
                    rule.id(), name, rule.thresholds().stream().map(Threshold::name).toList()));
      } else if (value != null && !known.get().allows(value)) {
        faults.add(
            values.get().placeOf(name),
            "threshold '%s' of rule %s may be %s to %s"
                .formatted(
                    name,
                    rule.id(),
                    known.get().min().toPlainString(),
                    known.get().max().toPlainString()));
      } else if (value != null) {
        thresholds.put(name, value);
      }
    }
    return thresholds;
  }
}
