package org.gouji.ingest.receipt;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one submission. Three topics tell of it and are read independently, so any part
 * can be the first to arrive: the same parts give the same receipt, in whatever order and however
 * often they come.
 *
 * @param submissionId the submission
 * @param version counts what the store has kept of it; 0 for a receipt not stored yet
 * @param received the document's arrival, null while only later events are known
 * @param outcome what parsing made of it, null while unknown
 * @param validated its last validation, null while there is none
 */
public record Receipt(
    String submissionId,
    long version,
    @Nullable Received received,
    @Nullable Outcome outcome,
    @Nullable Validated validated) {

  /** The receipt of a submission that nothing is known of yet. */
  public static Receipt unknown(String submissionId) {
    return new Receipt(submissionId, 0, null, null, null);
  }

  /** The receipt with what an event tells; an equal one when that was known. */
  public Receipt with(ReceiptPart part) {
    if (!part.submissionId().equals(submissionId)) {
      throw new IllegalArgumentException(part.submissionId() + " is not " + submissionId);
    }
    return part.addedTo(this);
  }

  /** How far the submission has come, by the parts that are there. */
  public Status status() {
    if (currentValidation() != null) {
      return Status.VALIDATED;
    }
    return outcome == null ? Status.RECEIVED : outcome.status();
  }

  /** The validation of what parsing made of the document last; null while there is none. */
  public @Nullable Validated currentValidation() {
    return validated != null && (outcome == null || outcome.isCoveredBy(validated))
        ? validated
        : null;
  }

  /** The revision that the document became; null while it is not known, or where it became none. */
  public @Nullable ReportRevision revision() {
    if (outcome instanceof Parsed parsed) {
      return new ReportRevision(parsed.reportId(), parsed.revision());
    }
    Validated validation = currentValidation();
    return validation == null
        ? null
        : new ReportRevision(validation.reportId(), validation.revision());
  }

  /** Why the document is no report; null unless it was rejected. */
  public @Nullable Rejected rejection() {
    return status() == Status.REJECTED && outcome instanceof Rejected rejected ? rejected : null;
  }

  /** Whether that portal submitted the document. */
  public boolean isOf(String portal) {
    return received != null && received.portal().equals(portal);
  }
}
