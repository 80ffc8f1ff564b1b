package org.gouji.ingest.receipt;

import java.time.Instant;
import java.util.Objects;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.StatedMetadata;

/**
 * The document reached the log.
 *
 * @param submissionId the submission, which is also the event's id
 * @param portal who submitted it
 * @param sha256 digest of the bytes
 * @param mediaType media type in normal form
 * @param receivedAt when intake took it
 * @param stated what the portal says of it
 */
public record Received(
    String submissionId,
    String portal,
    String sha256,
    String mediaType,
    Instant receivedAt,
    StatedMetadata stated)
    implements ReceiptPart {

  public Received {
    Objects.requireNonNull(submissionId);
    Objects.requireNonNull(portal);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(receivedAt);
    Objects.requireNonNull(stated);
  }

  /** What the event tells. */
  public static Received of(DocumentReceived event) {
    return new Received(
        event.submissionId(),
        event.portal(),
        event.sha256(),
        event.mediaType(),
        event.receivedAt(),
        event.stated());
  }

  @Override
  public String eventId() {
    return submissionId;
  }

  /** A retry after an answer that was lost can reach the log twice; the earlier arrival counts. */
  @Override
  public Receipt addedTo(Receipt receipt) {
    Received known = receipt.received();
    return known != null && !receivedAt.isBefore(known.receivedAt)
        ? receipt
        : new Receipt(
            receipt.submissionId(),
            receipt.version(),
            this,
            receipt.outcome(),
            receipt.validated());
  }
}
