package org.gouji.ingest.query;

import java.util.List;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.ReceiptQuery.Place;
import org.gouji.ingest.receipt.Received;
import org.jspecify.annotations.Nullable;

/**
 * A page of submissions.
 *
 * @param items newest first
 * @param next what to pass as {@code cursor} for the next page, null at the end
 */
public record SubmissionPage(List<SubmissionView> items, @Nullable String next) {

  /** The page of the first {@code limit} receipts; one more tells that there is a next page. */
  static SubmissionPage of(List<Receipt> receipts, int limit) {
    List<Receipt> page = receipts.size() > limit ? receipts.subList(0, limit) : receipts;
    Received last = receipts.size() > limit ? page.get(limit - 1).received() : null;
    return new SubmissionPage(
        page.stream().map(SubmissionView::of).toList(),
        last == null ? null : Cursor.of(new Place(last.receivedAt(), last.submissionId())));
  }
}
