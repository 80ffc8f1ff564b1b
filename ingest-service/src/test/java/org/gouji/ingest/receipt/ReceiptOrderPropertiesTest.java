package org.gouji.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.receipt.ReceiptMother.RECEIVED_AT;
import static org.gouji.ingest.receipt.ReceiptMother.SUBMISSION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReceiptOrderPropertiesTest {

  @Provide
  Arbitrary<List<ReceiptPart>> parts() {
    Arbitrary<Long> seconds = Arbitraries.longs().between(0, 4);
    Arbitrary<Integer> small = Arbitraries.integers().between(1, 3);
    Arbitrary<ReceiptPart> arrivals =
        seconds.map(
            second ->
                ReceiptMother.received(SUBMISSION, "portal-7", RECEIVED_AT.plusSeconds(second)));
    Arbitrary<ReceiptPart> parsed = Combinators.combine(small, seconds).as(ReceiptMother::parsed);
    Arbitrary<ReceiptPart> rejected = seconds.map(ReceiptMother::rejected);
    Arbitrary<ReceiptPart> validated =
        Combinators.combine(small, seconds)
            .as((sequence, second) -> ReceiptMother.validated(sequence, sequence, second));
    return Arbitraries.oneOf(arrivals, parsed, rejected, validated).list().ofMaxSize(8);
  }

  @Property
  void theSamePartsGiveTheSameReceiptInAnyOrderAndAnyNumber(
      @ForAll("parts") List<ReceiptPart> parts, @ForAll Random random) {
    List<ReceiptPart> again = new ArrayList<>(parts);
    again.addAll(parts);
    Collections.shuffle(again, random);

    assertThat(receiptOf(again)).isEqualTo(receiptOf(parts));
  }

  private static Receipt receiptOf(List<ReceiptPart> parts) {
    return ReceiptMother.receipt(parts.toArray(ReceiptPart[]::new));
  }
}
