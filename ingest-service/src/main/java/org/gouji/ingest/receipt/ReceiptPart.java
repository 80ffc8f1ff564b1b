package org.gouji.ingest.receipt;

/** What one event tells of a submission. */
public sealed interface ReceiptPart permits Received, Outcome, Validated {

  /** The submission that it is about. */
  String submissionId();

  /** The event that tells it. */
  String eventId();

  /** The receipt with this part in it; an equal receipt when it is there, or a later one is. */
  Receipt addedTo(Receipt receipt);
}
