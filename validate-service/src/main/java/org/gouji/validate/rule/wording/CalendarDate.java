package org.gouji.validate.rule.wording;

import java.time.Month;
import java.time.YearMonth;

/** Judges the figures of a date as written, without repairing them. */
final class CalendarDate {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private CalendarDate() {}

  /**
   * Whether these digits cannot be a year. Two digits can (19年); one digit is a duration; a run of
   * another length is judged only if it looks like a year of our time with a digit lost or gained.
   */
  static boolean isNoYear(String digits) {
    return switch (digits.length()) {
      case 1, 2 -> false;
      case 4 -> !isYear(digits);
      default -> digits.startsWith("19") || digits.startsWith("20");
    };
  }

  /** Whether these digits cannot be a month. */
  static boolean isNoMonth(String digits) {
    return digits.length() > 2 || number(digits) < 1 || number(digits) > Month.values().length;
  }

  /**
   * Whether these digits cannot be a day of that month.
   *
   * @param year digits of the year; empty when it is not written, where any year may be meant
   * @param month digits of the month
   */
  static boolean isNoDay(String year, String month, String digits) {
    if (digits.length() > 2 || number(digits) < 1) {
      return true;
    }
    int days =
        isYear(year)
            ? YearMonth.of(number(year), number(month)).lengthOfMonth()
            : Month.of(number(month)).maxLength();
    return number(digits) > days;
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && number(digits) >= FIRST_YEAR && number(digits) <= LAST_YEAR;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
