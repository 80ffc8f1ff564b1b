package org.gouji.validate.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a known date is printed. */
public final class PrintedDate {
  private static final List<String> DIGITS =
      List.of("[〇零○O0]", "一", "二", "三", "四", "五", "六", "七", "八", "九");

  private PrintedDate() {}

  /**
   * The last place where the date stands, since a signature closes a report: {@code 2020年1月5日},
   * {@code 2020-01-05}, {@code 2020.1.5} or {@code 二〇二〇年一月五日}.
   */
  public static Optional<Passage> last(FoldedText text, LocalDate date) {
    Matcher matcher = pattern(date).matcher(text.value());
    Optional<Passage> last = Optional.empty();
    while (matcher.find()) {
      last = Optional.of(Passage.of(text, matcher.start(), matcher.end()));
    }
    return last;
  }

  private static Pattern pattern(LocalDate date) {
    int month = date.getMonthValue();
    int day = date.getDayOfMonth();
    String inFigures =
        date.getYear()
            + "\\s*[年./-]\\s*0?"
            + month
            + "\\s*[月./-]\\s*0?"
            + day
            + "(?!\\d)(?:\\s*日)?";
    String inNumerals =
        yearInNumerals(date.getYear()) + "年" + numeral(month) + "月" + numeral(day) + "日";
    return Pattern.compile("(?<!\\d)" + inFigures + "|" + inNumerals);
  }

  private static String yearInNumerals(int year) {
    StringBuilder numerals = new StringBuilder();
    Integer.toString(year).chars().forEach(digit -> numerals.append(DIGITS.get(digit - '0')));
    return numerals.toString();
  }

  private static String numeral(int number) {
    if (number < 10) {
      return DIGITS.get(number);
    }
    String tens = number < 20 ? "十" : DIGITS.get(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + DIGITS.get(number % 10);
  }
}
