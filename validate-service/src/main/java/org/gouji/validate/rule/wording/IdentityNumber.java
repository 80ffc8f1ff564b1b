package org.gouji.validate.rule.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Tells resident identity numbers (GB 11643) from other runs of 18 digits. */
final class IdentityNumber {
  private static final int LENGTH = 18;
  private static final String CHECK_DIGITS = "10X98765432";
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

  /** First two digits of GB/T 2260: the provinces. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  private IdentityNumber() {}

  /**
   * Whether these characters are such a number: a province, a day of birth and a valid check digit.
   *
   * @param latest no one is born after that day
   */
  static boolean isValid(String characters, LocalDate latest) {
    return characters.length() == LENGTH
        && PROVINCES.contains(characters.substring(0, 2))
        && isBirth(characters, latest)
        && checkDigit(characters) == Character.toUpperCase(characters.charAt(LENGTH - 1));
  }

  private static boolean isBirth(String characters, LocalDate latest) {
    try {
      LocalDate birth =
          LocalDate.of(
              Integer.parseInt(characters.substring(6, 10)),
              Integer.parseInt(characters.substring(10, 12)),
              Integer.parseInt(characters.substring(12, 14)));
      return !birth.isBefore(EARLIEST_BIRTH) && !birth.isAfter(latest);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** ISO 7064 MOD 11-2 over the first seventeen digits. */
  private static char checkDigit(String characters) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum = (sum + characters.charAt(i) - '0') * 2 % CHECK_DIGITS.length();
    }
    return CHECK_DIGITS.charAt(sum);
  }
}
