package org.gouji.ingest.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings receipts up to date with events. It can be given the same events again, also while another
 * consumer adds to the same receipts: nothing is lost and nothing counts twice.
 */
public final class ReceiptProjection {
  private final Receipts receipts;

  public ReceiptProjection(Receipts receipts) {
    this.receipts = receipts;
  }

  /**
   * Adds what events tell; returns when the store has it.
   *
   * @throws StoreUnavailableException when the store does not answer; some receipts may be up to
   *     date then, and the same parts can be applied again
   */
  public void apply(List<? extends ReceiptPart> parts) {
    Map<String, List<ReceiptPart>> bySubmission = new LinkedHashMap<>();
    for (ReceiptPart part : parts) {
      bySubmission.computeIfAbsent(part.submissionId(), id -> new ArrayList<>()).add(part);
    }
    boolean kept = bySubmission.isEmpty();
    while (!kept) {
      List<Receipt> changed = changedBy(bySubmission);
      kept = changed.isEmpty() || receipts.save(changed);
    }
  }

  private List<Receipt> changedBy(Map<String, List<ReceiptPart>> bySubmission) {
    Map<String, Receipt> stored = receipts.findAll(bySubmission.keySet());
    List<Receipt> changed = new ArrayList<>();
    bySubmission.forEach(
        (submissionId, parts) -> {
          Receipt before = stored.getOrDefault(submissionId, Receipt.unknown(submissionId));
          Receipt after = before;
          for (ReceiptPart part : parts) {
            after = after.with(part);
          }
          if (!after.equals(before)) {
            changed.add(after);
          }
        });
    return changed;
  }
}
