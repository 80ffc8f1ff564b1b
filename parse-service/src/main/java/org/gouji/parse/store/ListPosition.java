package org.gouji.parse.store;

import java.time.Instant;

/**
 * A place in the list of reports, which is ordered by the time of receipt, newest first, then by
 * id. It stays valid whatever is filed meanwhile.
 *
 * @param receivedAt when the newest revision of the report there was received
 * @param reportId the report there
 */
public record ListPosition(Instant receivedAt, String reportId) {

  /** The place of a report. */
  public static ListPosition of(ReportSummary report) {
    return new ListPosition(report.receivedAt(), report.reportId());
  }
}
