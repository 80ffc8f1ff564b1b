package org.gouji.validate.rule.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with the character 月 in it, as written; any part may be lost.
 *
 * @param before the character before it, blanks aside; a space at the start of the text
 * @param cut whether a blank parts it from a digit before, so that its first number may be the
 *     second half of another that a line break cut
 * @param year digits before 年; empty when there are none
 * @param month digits before 月; empty when there are none
 * @param day digits behind 月; empty when there are none
 * @param unit 日 or 号, or the 止 or 起 that follows the day at once; empty when there is none
 * @param after the character behind it; a space at the end of the text
 */
record WrittenDate(
    char before, boolean cut, String year, String month, String day, String unit, char after) {
  private static final String DIGITS = "\\d{1,8}";

  /** 2023年1月1日 with every part but 月 optional; the lengths bound what a match may cost. */
  static final Pattern PATTERN =
      Pattern.compile(
          "(?=[\\d月])(?<!\\d)(?:(?<year>DIGITS)\\s{0,4}年\\s{0,4})?(?<month>(?:DIGITS)?)\\s{0,4}月"
                  .replace("DIGITS", DIGITS)
              + "(?:\\s{0,4}(?<day>(?:DIGITS)?)\\s{0,4}(?<unit>[日号止起]))?"
                  .replace("DIGITS", DIGITS));

  private static final Pattern YEAR_RUN_INTO_MONTH = Pattern.compile("(?:19|20)\\d{3,4}");

  /** The date that a match of {@link #PATTERN} found. */
  static WrittenDate of(Matcher match, String text) {
    int previous = match.start() - 1;
    while (previous >= 0 && Character.isWhitespace(text.charAt(previous))) {
      previous--;
    }
    char before = previous < 0 ? ' ' : text.charAt(previous);
    boolean apart = previous < match.start() - 1;
    return new WrittenDate(
        before,
        apart && Character.isDigit(before),
        group(match, "year"),
        group(match, "month"),
        group(match, "day"),
        group(match, "unit"),
        match.end() < text.length() ? text.charAt(match.end()) : ' ');
  }

  private static String group(Matcher match, String name) {
    String group = match.group(name);
    return group == null ? "" : group;
  }

  /** Whether no calendar has this date, or a part of it is lost. */
  boolean isMalformed() {
    if (month.isEmpty()) {
      return !year.isEmpty() && unit.equals("日") && (!day.isEmpty() || isEndOfDate());
    }
    if (cut) {
      return false;
    }
    return year.isEmpty() ? isMalformedWithoutYear() : isMalformedWithYear();
  }

  private boolean isMalformedWithYear() {
    if (year.length() == 1) {
      return false; // 3年6月 is a duration
    }
    return CalendarDate.isNoYear(year)
        || CalendarDate.isNoMonth(month)
        || (day.isEmpty() && unit.equals("日") && isEndOfDate())
        || isMalformedDay();
  }

  private boolean isMalformedWithoutYear() {
    if (YEAR_RUN_INTO_MONTH.matcher(month).matches()) {
      return true;
    }
    boolean isDate = before == '年' || (!day.isEmpty() && (unit.equals("日") || unit.equals("号")));
    if (CalendarDate.isNoMonth(month)) {
      return isDate && month.length() <= 2;
    }
    return isMalformedDay();
  }

  private boolean isMalformedDay() {
    if (day.isEmpty()) {
      return false;
    }
    return switch (unit) {
      case "日" -> CalendarDate.isNoDay(year, month, day);
      // 12月31止: the 日 is lost. 1月1起 alone may count cases, so it takes the other end behind it.
      case "止" -> !CalendarDate.isNoDay(year, month, day);
      case "起" -> "至到".indexOf(after) >= 0 && !CalendarDate.isNoDay(year, month, day);
      // Behind 号 stands a document's number as often as a day.
      default -> false;
    };
  }

  /** Whether 日 is the day's and not the start of a word: 日均, 日常, 日照市. */
  private boolean isEndOfDate() {
    return !Character.isIdeographic(after) || "起止至到前".indexOf(after) >= 0;
  }
}
