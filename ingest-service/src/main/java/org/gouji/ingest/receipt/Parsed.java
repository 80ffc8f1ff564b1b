package org.gouji.ingest.receipt;

import java.time.Instant;
import java.util.Objects;

/**
 * The document became a revision of a report.
 *
 * @param submissionId the submission
 * @param eventId the event
 * @param at when
 * @param reportId the report
 * @param revision its revision
 */
public record Parsed(String submissionId, String eventId, Instant at, String reportId, int revision)
    implements Outcome {

  public Parsed {
    Objects.requireNonNull(submissionId);
    Objects.requireNonNull(eventId);
    Objects.requireNonNull(at);
    Objects.requireNonNull(reportId);
  }

  @Override
  public Status status() {
    return Status.PARSED;
  }

  @Override
  public boolean isCoveredBy(Validated validated) {
    return reportId.equals(validated.reportId()) && revision <= validated.revision();
  }
}
