package org.gouji.ingest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.ReceiptMother;
import org.gouji.ingest.receipt.ReceiptQuery.Place;
import org.junit.jupiter.api.Test;

class SubmissionPageTest {
  private static List<Receipt> receipts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "%032x".formatted(i))
        .map(
            id ->
                Receipt.unknown(id)
                    .with(ReceiptMother.received(id, "portal-7", ReceiptMother.RECEIVED_AT)))
        .toList();
  }

  @Test
  void pointsBehindItsLastItemWhenThereIsMore() {
    // when
    SubmissionPage page = SubmissionPage.of(receipts(3), 2);

    // then
    assertThat(page.items())
        .extracting(SubmissionView::submissionId)
        .containsExactly("%032x".formatted(0), "%032x".formatted(1));
    assertThat(Cursor.read(String.valueOf(page.next())))
        .contains(new Place(ReceiptMother.RECEIVED_AT, "%032x".formatted(1)));
  }

  @Test
  void pointsNowhereAtTheEnd() {
    assertThat(SubmissionPage.of(receipts(2), 2).next()).isNull();
    assertThat(SubmissionPage.of(List.of(), 2)).isEqualTo(new SubmissionPage(List.of(), null));
  }
}
