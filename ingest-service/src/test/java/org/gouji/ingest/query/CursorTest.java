package org.gouji.ingest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gouji.ingest.receipt.ReceiptMother;
import org.gouji.ingest.receipt.ReceiptQuery.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void leadsBackToThePlace() {
    // given
    Place place = new Place(Instant.parse("2026-01-20T02:15:30.123Z"), ReceiptMother.SUBMISSION);

    // then
    assertThat(Cursor.read(Cursor.of(place))).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.x",
        "-1.0123456789abcdef0123456789abcdef",
        "1.0123456789ABCDEF0123456789ABCDEF"
      })
  void isRefusedWhenItsTextIsOfAnotherForm(String text) {
    // given
    String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

    // then
    assertThat(Cursor.read(cursor)).isEmpty();
  }

  @Property(tries = 200)
  void isRefusedWhateverElseIsSent(@ForAll String cursor) {
    assertThat(Cursor.read(cursor)).isEmpty();
  }
}
