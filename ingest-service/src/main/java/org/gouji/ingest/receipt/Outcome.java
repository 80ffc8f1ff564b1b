package org.gouji.ingest.receipt;

import java.time.Instant;
import java.util.Comparator;

/** What parsing made of the document. Of two outcomes the later one counts. */
public sealed interface Outcome extends ReceiptPart permits Parsed, Rejected {

  /** The event's id decides between outcomes of the same instant. */
  Comparator<Outcome> IN_TIME =
      Comparator.comparing(Outcome::at).thenComparing(ReceiptPart::eventId);

  /** When parsing decided it. */
  Instant at();

  /** How far the submission has come with it. */
  Status status();

  /** Whether that validation is one of what this outcome made. */
  boolean isCoveredBy(Validated validated);

  @Override
  default Receipt addedTo(Receipt receipt) {
    Outcome known = receipt.outcome();
    return known != null && IN_TIME.compare(this, known) <= 0
        ? receipt
        : new Receipt(
            receipt.submissionId(),
            receipt.version(),
            receipt.received(),
            this,
            receipt.validated());
  }
}
