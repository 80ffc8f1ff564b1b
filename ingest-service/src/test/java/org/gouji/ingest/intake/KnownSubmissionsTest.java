package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gouji.ingest.receipt.InMemoryReceipts;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.ReceiptMother;
import org.gouji.ingest.receipt.Status;
import org.junit.jupiter.api.Test;

class KnownSubmissionsTest {
  private final InMemoryReceipts receipts = new InMemoryReceipts();
  private final MutableClock clock = new MutableClock();
  private final KnownSubmissions known = new KnownSubmissions(receipts, clock);

  @Test
  void tellsTheStatusOfAReceipt() {
    // given
    Receipt receipt = ReceiptMother.receipt(ReceiptMother.received(), ReceiptMother.rejected(1));
    receipts.put(receipt);

    // then
    assertThat(known.status(ReceiptMother.SUBMISSION)).contains(Status.REJECTED);
    assertThat(known.status("ffffffffffffffffffffffffffffffff")).isEmpty();
  }

  @Test
  void doesNotAskAStoreThatFailedForAWhile() {
    // given
    receipts.put(ReceiptMother.receipt(ReceiptMother.received()));
    receipts.failNext(1);
    assertThat(known.status(ReceiptMother.SUBMISSION)).isEmpty();

    // when
    clock.advance(Duration.ofMillis(4999));
    assertThat(known.status(ReceiptMother.SUBMISSION)).isEmpty();
    int lookUpsDuringPause = receipts.lookUps();
    clock.advance(Duration.ofMillis(1));

    // then
    assertThat(lookUpsDuringPause).isEqualTo(1);
    assertThat(known.status(ReceiptMother.SUBMISSION)).contains(Status.RECEIVED);
  }
}
