package org.gouji.parse.revision;

import java.util.Optional;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.publish.Outcome;
import org.gouji.parse.report.ParseOutcome;
import org.gouji.parse.store.NumberedReport;

/**
 * What to do about one outcome.
 *
 * @param outcome the outcome as read
 * @param claim what its document became
 * @param standing whether that was decided now, before, or for another record
 */
record Decision(Outcome outcome, Claim claim, Standing standing) {

  /** How the decision stands to what is stored. */
  enum Standing {
    /** Decided now: to be stored, then published. */
    NEW,
    /** Decided on an earlier delivery of the same record: to be published, just as then. */
    DELIVERED_AGAIN,
    /** The document was decided through another record: nothing to do. */
    DUPLICATE
  }

  /** Whether the event is to be published. */
  boolean publishes() {
    return standing != Standing.DUPLICATE;
  }

  /** The event that tells of the decision. */
  ReportEvent event() {
    return outcome.result() instanceof ParseOutcome.Parsed parsed
        ? ReportEvent.of(numbered(parsed))
        : new ReportEvent.ReportRejected(((ParseOutcome.Rejected) outcome.result()).rejection());
  }

  /** The report to store, unless the document was rejected. */
  Optional<NumberedReport> report() {
    return outcome.result() instanceof ParseOutcome.Parsed parsed
        ? Optional.of(new NumberedReport(numbered(parsed), outcome.document(), event().id()))
        : Optional.empty();
  }

  private StructuredReport numbered(ParseOutcome.Parsed parsed) {
    return parsed.report().withRevision(claim.revision());
  }
}
