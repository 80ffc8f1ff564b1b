package org.gouji.parse.store;

import java.util.regex.Pattern;

/**
 * An administrative division by GB/T 2260, with its statistical extension to townships and
 * villages: two digits each for province, city and county, three each for township and village.
 */
public final class DivisionCode {
  private static final Pattern DIGITS = Pattern.compile("\\d{2,12}");
  private static final int[] LEVEL_ENDS = {12, 9, 6, 4, 2};
  private static final int PROVINCE_DIGITS = 2;

  private final String significant;

  private DivisionCode(String significant) {
    this.significant = significant;
  }

  /**
   * Reads a code of two to twelve digits.
   *
   * @throws IllegalArgumentException when the text is no such code
   */
  public static DivisionCode parse(String text) {
    if (!DIGITS.matcher(text).matches()) {
      throw new IllegalArgumentException("a division code has 2 to 12 digits");
    }
    return new DivisionCode(significant(text));
  }

  /**
   * The digits that the codes of this division and of all below it begin with: levels that are all
   * zeros stand for the whole of the level above, so {@code 340300} covers {@code 340323}.
   */
  public String prefix() {
    return significant;
  }

  private static String significant(String code) {
    String rest = code;
    for (int i = 0; i < LEVEL_ENDS.length - 1; i++) {
      int above = LEVEL_ENDS[i + 1];
      if (rest.length() == LEVEL_ENDS[i] && rest.substring(above).chars().allMatch(c -> c == '0')) {
        rest = rest.substring(0, above);
      }
    }
    return rest.length() < PROVINCE_DIGITS ? code : rest;
  }
}
