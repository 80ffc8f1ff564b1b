package org.gouji.ingest.receipt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where receipts are kept. Every method throws {@link StoreUnavailableException}. */
public interface Receipts {

  /** The receipt of a submission. */
  Optional<Receipt> find(String submissionId);

  /** The receipts there are of those submissions, by submission. */
  Map<String, Receipt> findAll(Collection<String> submissionIds);

  /**
   * Keeps receipts, each if the store still holds the version it was made from.
   *
   * @return whether all were kept; where not, some other was faster and the caller starts over from
   *     what is stored now
   */
  boolean save(Collection<Receipt> receipts);

  /** Receipts by arrival, newest first. */
  List<Receipt> page(ReceiptQuery query);
}
