package org.gouji.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.ingest.receipt.ReceiptMother.RECEIVED_AT;
import static org.gouji.ingest.receipt.ReceiptMother.SUBMISSION;
import static org.gouji.ingest.receipt.ReceiptMother.parsed;
import static org.gouji.ingest.receipt.ReceiptMother.receipt;
import static org.gouji.ingest.receipt.ReceiptMother.received;
import static org.gouji.ingest.receipt.ReceiptMother.rejected;
import static org.gouji.ingest.receipt.ReceiptMother.validated;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptTest {

  static Stream<Arguments> statuses() {
    return Stream.of(
        argumentSet("nothing yet", receipt(), Status.RECEIVED),
        argumentSet("received", receipt(received()), Status.RECEIVED),
        argumentSet("parsed", receipt(received(), parsed(1, 1)), Status.PARSED),
        argumentSet("rejected", receipt(received(), rejected(1)), Status.REJECTED),
        argumentSet(
            "validated", receipt(received(), parsed(1, 1), validated(1, 1, 2)), Status.VALIDATED),
        argumentSet(
            "validated, parsing not heard of", receipt(validated(1, 1, 2)), Status.VALIDATED),
        argumentSet(
            "validated by a clock that is slow",
            receipt(parsed(1, 2), validated(1, 1, 1)),
            Status.VALIDATED),
        argumentSet(
            "a newer revision, not validated yet",
            receipt(parsed(1, 1), validated(1, 1, 2), parsed(2, 3)),
            Status.PARSED),
        argumentSet(
            "rejected when read again",
            receipt(parsed(1, 1), validated(1, 1, 2), rejected(3)),
            Status.REJECTED),
        argumentSet(
            "a report when read again, parsing not heard of",
            receipt(rejected(1), validated(1, 1, 2)),
            Status.VALIDATED));
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void hasTheStatusOfItsParts(Receipt receipt, Status status) {
    assertThat(receipt.status()).isEqualTo(status);
  }

  @Test
  void keepsTheEarlierOfTwoArrivals() {
    // given
    Received retry = received(SUBMISSION, "portal-7", RECEIVED_AT.plusSeconds(9));

    // then
    assertThat(receipt(retry, received())).isEqualTo(receipt(received()));
    assertThat(receipt(received(), retry)).isEqualTo(receipt(received()));
  }

  @Test
  void keepsTheLaterValidation() {
    // when
    Receipt receipt = receipt(validated(1, 3, 8), validated(1, 2, 7));

    // then
    assertThat(receipt.currentValidation()).isEqualTo(validated(1, 3, 8));
  }

  @Test
  void tellsWhyItIsNoReportOnlyWhileThatHolds() {
    assertThat(receipt(rejected(1)).rejection()).isEqualTo(rejected(1));
    assertThat(receipt(rejected(1), parsed(1, 2)).rejection()).isNull();
    assertThat(receipt(rejected(1), validated(1, 1, 2)).rejection()).isNull();
    assertThat(receipt(parsed(1, 1)).rejection()).isNull();
  }

  @Test
  void isOfThePortalThatSubmittedIt() {
    assertThat(receipt(received()).isOf("portal-7")).isTrue();
    assertThat(receipt(received()).isOf("portal-8")).isFalse();
    assertThat(receipt(parsed(1, 1)).isOf("portal-7")).isFalse();
  }

  @Test
  void takesNoPartOfAnother() {
    // given
    Received other = received("ffffffffffffffffffffffffffffffff", "portal-7", RECEIVED_AT);

    // then
    assertThatThrownBy(() -> receipt().with(other)).isInstanceOf(IllegalArgumentException.class);
  }
}
