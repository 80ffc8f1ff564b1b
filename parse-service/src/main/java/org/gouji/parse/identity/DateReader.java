package org.gouji.parse.identity;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.extract.Blank;

/** Reads dates as reports print them: 2021年1月20日, 二〇二一年一月二十日, 2021-01-20, 2021.1.20. */
final class DateReader {
  private static final String NUMERALS = "〇一二三四五六七八九";

  private static final Pattern DIGITS =
      Pattern.compile("(?<y>(?:19|20)\\d{2})(?:年|[-./])(?<m>\\d{1,2})(?:月|[-./])(?<d>\\d{1,2})日?");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<y>[二一][〇○零O0一二三四五六七八九]{3})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日");

  private DateReader() {}

  /**
   * The text as {@link #last} and {@link #first} want it: compact, full-width forms made narrow.
   */
  static String compact(String text) {
    return Blank.remove(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** The first possible date in a compact text. */
  static Optional<LocalDate> first(String compact) {
    return find(compact, false);
  }

  /** The date that closes a compact text. */
  static Optional<LocalDate> last(String compact) {
    return find(compact, true);
  }

  private static Optional<LocalDate> find(String compact, boolean closing) {
    Matcher digits = DIGITS.matcher(compact);
    while (digits.find()) {
      if (!closing || closes(compact, digits.end())) {
        return date(
            Integer.parseInt(digits.group("y")),
            Integer.parseInt(digits.group("m")),
            Integer.parseInt(digits.group("d")));
      }
    }
    Matcher chinese = CHINESE.matcher(compact);
    while (chinese.find()) {
      if (!closing || closes(compact, chinese.end())) {
        return date(
            year(chinese.group("y")), number(chinese.group("m")), number(chinese.group("d")));
      }
    }
    return Optional.empty();
  }

  /** The four digits of a year, Chinese or not. */
  static int year(String numerals) {
    int year = 0;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : NUMERALS.indexOf(c);
      year = year * 10 + Math.max(0, digit);
    }
    return year;
  }

  /** 一 to 三十一. */
  private static int number(String numerals) {
    int ten = numerals.indexOf('十');
    if (ten < 0) {
      return NUMERALS.indexOf(numerals.charAt(0));
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(numerals.charAt(ten - 1));
    int ones = ten + 1 < numerals.length() ? NUMERALS.indexOf(numerals.charAt(ten + 1)) : 0;
    return tens * 10 + ones;
  }

  private static boolean closes(String compact, int end) {
    String rest = compact.substring(end);
    return rest.isEmpty() || rest.equals(")") || rest.equals("。");
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
