package org.gouji.parse.publish;

import org.gouji.parse.log.LogPosition;
import org.gouji.parse.report.ParseOutcome;

/**
 * A parse outcome as read from the log.
 *
 * @param position where the outcome stands
 * @param document where the document stands that it tells of
 * @param result what reading the document gave; a report is not numbered yet
 */
public record Outcome(LogPosition position, LogPosition document, ParseOutcome result) {

  /** The document that this is the outcome of. */
  public String submissionId() {
    return result instanceof ParseOutcome.Parsed parsed
        ? parsed.report().submissionId()
        : ((ParseOutcome.Rejected) result).rejection().submissionId();
  }

  /** The key of the event that will tell of it: the report, or the submission if rejected. */
  public String key() {
    return result instanceof ParseOutcome.Parsed parsed
        ? parsed.report().reportId()
        : submissionId();
  }
}
