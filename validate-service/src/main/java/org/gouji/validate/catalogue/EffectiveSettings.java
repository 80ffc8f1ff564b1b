package org.gouji.validate.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.validate.contract.Severity;

/**
 * How a rule is for one report.
 *
 * @param enabled whether it is on
 * @param severity how grave a finding is
 * @param thresholds the value of each of its thresholds, by name
 */
public record EffectiveSettings(
    boolean enabled, Severity severity, Map<String, BigDecimal> thresholds) {

  public EffectiveSettings {
    thresholds = Collections.unmodifiableMap(new TreeMap<>(thresholds));
  }
}
