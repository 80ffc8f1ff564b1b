package org.gouji.parse.narrative;

/** Writes numbers as Chinese numerals, 0 to 99,999,999. */
final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private ChineseNumeral() {}

  static String of(int number) {
    if (number == 0) {
      return "零";
    }
    int high = number / 10_000;
    int low = number % 10_000;
    if (high == 0) {
      String section = section(low);
      return section.startsWith("一十") ? section.substring(1) : section;
    }
    String zero = low > 0 && low < 1000 ? "零" : "";
    return section(high) + "万" + zero + (low == 0 ? "" : section(low));
  }

  private static String section(int number) {
    StringBuilder numeral = new StringBuilder();
    boolean zero = false;
    for (int unit = 3; unit >= 0; unit--) {
      int digit = number / (int) Math.pow(10, unit) % 10;
      if (digit == 0) {
        zero = numeral.length() > 0;
      } else {
        numeral.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[unit]);
        zero = false;
      }
    }
    return numeral.toString();
  }
}
