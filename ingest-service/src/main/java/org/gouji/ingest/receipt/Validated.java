package org.gouji.ingest.receipt;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.gouji.validate.contract.ReportValidated;

/**
 * A revision read from the document was validated. Of two validations the later one counts.
 *
 * @param submissionId the submission
 * @param eventId the event
 * @param at when
 * @param reportId the report
 * @param revision its revision
 * @param sequence counts the validations of that report
 * @param alerts the alerts then open
 */
public record Validated(
    String submissionId,
    String eventId,
    Instant at,
    String reportId,
    int revision,
    long sequence,
    ReportValidated.Counts alerts)
    implements ReceiptPart {

  public Validated {
    Objects.requireNonNull(submissionId);
    Objects.requireNonNull(eventId);
    Objects.requireNonNull(at);
    Objects.requireNonNull(reportId);
    Objects.requireNonNull(alerts);
  }

  /** Time first, since a replay can make the same document another report, counted anew. */
  private static final Comparator<Validated> IN_TIME =
      Comparator.comparing(Validated::at)
          .thenComparingLong(Validated::sequence)
          .thenComparing(Validated::eventId);

  @Override
  public Receipt addedTo(Receipt receipt) {
    Validated known = receipt.validated();
    return known != null && IN_TIME.compare(this, known) <= 0
        ? receipt
        : new Receipt(
            receipt.submissionId(), receipt.version(), receipt.received(), receipt.outcome(), this);
  }
}
