package org.gouji.validate.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; their check digits follow ISO 7064 MOD 11-2. */
class IdentityNumberTest {
  private static final LocalDate LATEST = LocalDate.of(2024, 1, 15);

  @ParameterizedTest
  @ValueSource(strings = {"530102195607140312", "53010219990211123X", "53010219990211123x"})
  void knowsANumberByProvinceBirthAndCheckDigit(String characters) {
    assertThat(IdentityNumber.isValid(characters, LATEST)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "530102195607140313", // wrong check digit
        "530102199902301236", // 30 February
        "990102195607140312", // no such province
        "53010219560714031" // a digit short
      })
  void refusesOtherRunsOfDigits(String characters) {
    assertThat(IdentityNumber.isValid(characters, LATEST)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"530102195607140312"})
  void nobodyIsBornLater(String characters) {
    assertThat(IdentityNumber.isValid(characters, LocalDate.of(1956, 7, 13))).isFalse();
  }
}
