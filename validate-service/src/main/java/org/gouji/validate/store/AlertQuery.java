package org.gouji.validate.store;

import java.time.Instant;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts to list; a null filter lets all through.
 *
 * @param reportId of that report
 * @param agency of the agency with that name, with or without 人民政府, or with that code
 * @param ruleId found by that rule
 * @param severity of that severity
 * @param status in that state
 * @param year of that reporting year
 * @param owner assigned to that person or office
 * @param overdue whether the day by which it had to be corrected is over
 * @param reviewDue whether it is assigned and holds still after a newer revision
 * @param after only what comes behind this place in the list
 */
public record AlertQuery(
    @Nullable String reportId,
    @Nullable String agency,
    @Nullable String ruleId,
    @Nullable Severity severity,
    @Nullable AlertStatus status,
    @Nullable Integer year,
    @Nullable String owner,
    @Nullable Boolean overdue,
    @Nullable Boolean reviewDue,
    @Nullable Place after) {

  /** The same query for one severity. */
  public AlertQuery withSeverity(Severity only) {
    return new AlertQuery(
        reportId, agency, ruleId, only, status, year, owner, overdue, reviewDue, after);
  }

  /** Where an alert stands in a list that has the newest first. */
  public record Place(Instant raisedAt, String alertId) {}
}
