package org.gouji.validate.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How an installation wants a rule to be, everywhere or for some reports. What it leaves out, less
 * narrow settings or the catalogue say.
 *
 * @param ruleId the rule
 * @param division the division whose agencies it is for; null for all
 * @param fromYear first reporting year that it is for; null for no bound
 * @param toYear last reporting year that it is for; null for no bound
 * @param enabled whether the rule is on
 * @param severity how grave a finding is
 * @param thresholds values by the threshold's name
 */
public record Setting(
    String ruleId,
    @Nullable Division division,
    @Nullable Integer fromYear,
    @Nullable Integer toYear,
    @Nullable Boolean enabled,
    @Nullable Severity severity,
    Map<String, BigDecimal> thresholds) {

  public Setting {
    thresholds = Collections.unmodifiableMap(new TreeMap<>(thresholds));
  }

  /** Whether it is for a report of an agency in that division on that year, where known. */
  boolean isFor(@Nullable String divisionCode, @Nullable Integer year) {
    return (division == null || division.contains(divisionCode)) && isForYear(year);
  }

  private boolean isForYear(@Nullable Integer year) {
    return year == null
        ? !hasYears()
        : (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear);
  }

  /** Whether it is for some years only. */
  boolean hasYears() {
    return fromYear != null || toYear != null;
  }

  /** How narrow it is: a division beats a wider one and none, years beat none. */
  int rank() {
    return 2 * (division == null ? 0 : division.depth()) + (hasYears() ? 1 : 0);
  }

  /**
   * Whether neither is narrower than the other, and both say something of the same for some report.
   */
  public boolean contradicts(Setting other) {
    boolean sameDivision =
        division == null
            ? other.division == null
            : other.division != null && division.prefix().equals(other.division.prefix());
    return ruleId.equals(other.ruleId)
        && sameDivision
        && hasYears() == other.hasYears()
        && begins() <= other.ends()
        && other.begins() <= ends()
        && bothSaySomething(other);
  }

  private boolean bothSaySomething(Setting other) {
    return (enabled != null && other.enabled != null)
        || (severity != null && other.severity != null)
        || !Collections.disjoint(thresholds.keySet(), other.thresholds.keySet());
  }

  private int begins() {
    return fromYear == null ? Integer.MIN_VALUE : fromYear;
  }

  private int ends() {
    return toYear == null ? Integer.MAX_VALUE : toYear;
  }
}
