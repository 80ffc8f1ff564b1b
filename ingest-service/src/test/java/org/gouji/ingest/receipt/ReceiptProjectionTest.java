package org.gouji.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.ingest.receipt.ReceiptMother.SUBMISSION;
import static org.gouji.ingest.receipt.ReceiptMother.parsed;
import static org.gouji.ingest.receipt.ReceiptMother.receipt;
import static org.gouji.ingest.receipt.ReceiptMother.received;
import static org.gouji.ingest.receipt.ReceiptMother.validated;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptProjectionTest {
  private final InMemoryReceipts receipts = new InMemoryReceipts();
  private final ReceiptProjection projection = new ReceiptProjection(receipts);

  private Receipt stored() {
    return receipts.find(SUBMISSION).orElseThrow();
  }

  @Test
  void addsWhatABatchTells() {
    // when
    projection.apply(List.of(received(), parsed(1, 1)));
    projection.apply(List.of(validated(1, 1, 2)));

    // then
    assertThat(stored())
        .isEqualTo(new Receipt(SUBMISSION, 2, received(), parsed(1, 1), validated(1, 1, 2)));
  }

  @Test
  void writesNothingForWhatIsKnown() {
    // given
    projection.apply(List.of(received(), parsed(1, 1)));

    // when
    projection.apply(List.of(parsed(1, 1)));
    projection.apply(List.of());

    // then
    assertThat(stored().version()).isEqualTo(1);
  }

  @Test
  void losesNothingToAnotherThatAddsMeanwhile() {
    // given
    receipts.put(receipt(received()));
    ReceiptProjection slow =
        new ReceiptProjection(
            new Interrupted(receipts, () -> projection.apply(List.of(parsed(1, 1)))));

    // when
    slow.apply(List.of(validated(1, 1, 2)));

    // then
    assertThat(stored())
        .isEqualTo(new Receipt(SUBMISSION, 2, received(), parsed(1, 1), validated(1, 1, 2)));
  }

  @Test
  void canBeRepeatedAfterTheStoreFailed() {
    // given
    receipts.failNext(1);
    assertThatThrownBy(() -> projection.apply(List.of(received())))
        .isInstanceOf(StoreUnavailableException.class);

    // when
    projection.apply(List.of(received()));

    // then
    assertThat(stored()).isEqualTo(new Receipt(SUBMISSION, 1, received(), null, null));
  }

  /** Something else happens between the first reading and the first writing. */
  private static final class Interrupted implements Receipts {
    private final Receipts receipts;
    private Runnable interruption;

    Interrupted(Receipts receipts, Runnable interruption) {
      this.receipts = receipts;
      this.interruption = interruption;
    }

    @Override
    public Optional<Receipt> find(String submissionId) {
      return receipts.find(submissionId);
    }

    @Override
    public Map<String, Receipt> findAll(Collection<String> submissionIds) {
      Map<String, Receipt> found = receipts.findAll(submissionIds);
      interruption.run();
      interruption = () -> {};
      return found;
    }

    @Override
    public boolean save(Collection<Receipt> changed) {
      return receipts.save(changed);
    }

    @Override
    public List<Receipt> page(ReceiptQuery query) {
      return receipts.page(query);
    }
  }
}
