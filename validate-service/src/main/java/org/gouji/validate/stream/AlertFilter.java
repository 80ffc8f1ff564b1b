package org.gouji.validate.stream;

import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts a listener wants to hear of; a null lets all through.
 *
 * @param reportId of that report
 * @param ruleId found by that rule
 * @param severity of that severity
 */
public record AlertFilter(
    @Nullable String reportId, @Nullable String ruleId, @Nullable Severity severity) {

  boolean accepts(Alert alert) {
    return (reportId == null || reportId.equals(alert.reportId()))
        && (ruleId == null || ruleId.equals(alert.ruleId()))
        && (severity == null || severity == alert.severity());
  }
}
