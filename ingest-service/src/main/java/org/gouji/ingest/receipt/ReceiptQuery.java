package org.gouji.ingest.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which receipts to list.
 *
 * @param portal only what that portal submitted; null for all
 * @param status only those that have come so far; null for all
 * @param after begin behind that place; null for the newest
 * @param limit how many at most
 */
public record ReceiptQuery(
    @Nullable String portal, @Nullable Status status, @Nullable Place after, int limit) {

  /** The place of a receipt in the order of arrival, which no later arrival moves. */
  public record Place(Instant receivedAt, String submissionId) {}
}
