package org.gouji.validate.rule.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;

/**
 * Dates that are malformed or impossible: {@code 20231月1日}, {@code 2023年13月1日}, {@code 2月30日},
 * {@code 2023年月1日}.
 *
 * <p>Not judged: months that name a duration or a range (3个月, 1-12月), the number of a document
 * behind a month, a day without a month, and digits that a blank parts from those before them.
 */
final class MalformedDates {

  /** 2023-13-01, 2023.2.30, 2023/02/30, not as part of a longer number, a path or a range. */
  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "(?<![\\w.\\-/])(?<year>(?:19|20)\\d{2})(?<mark>[-./])"
              + "(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\w\\-/年学]|\\.\\d)");

  /** 20231年, 202年度: a year with a digit gained or lost. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:20\\d{3}年|20\\d年度)");

  /** 2023年年1月, 2023年1日1日: 年 twice, 日 where 月 belongs. */
  private static final Pattern MARKS =
      Pattern.compile("(?<!\\d)(?:19|20)\\d{2}年(?:年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日\\d{1,2}日)");

  /** 自2023 1月, 至年12月: 年 or the year itself lost where a period begins or ends. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:自|至|截至|截止)\\s{0,4}(?:20\\d{2} {1,4}\\d{1,2}月|年\\s{0,4}\\d{1,2}\\s{0,4}月)"
              + "(?:\\s{0,4}\\d{1,2}\\s{0,4}日)?");

  /** What may stand between the two ends of one period. */
  private static final Pattern BETWEEN_ENDS = Pattern.compile("[\\s起止日自从至到~—–-]*");

  private static final int LONGEST_GAP = 6;
  private static final int LONGEST_PERIOD = 60;

  private MalformedDates() {}

  /** The passages in the order of the text; the two ends of a period are one passage. */
  static List<Passage> find(FoldedText text) {
    String value = text.value();
    List<Range> found = new ArrayList<>();
    collect(WrittenDate.PATTERN, value, date -> WrittenDate.of(date, value).isMalformed(), found);
    collect(IN_FIGURES, value, MalformedDates::isImpossible, found);
    collect(YEAR, value, year -> true, found);
    collect(MARKS, value, date -> true, found);
    collect(PERIOD, value, period -> true, found);
    found.sort(Comparator.comparingInt(Range::start));
    return merged(value, found).stream()
        .map(range -> Passage.of(text, range.start(), range.end()))
        .toList();
  }

  private static void collect(
      Pattern pattern, String text, Predicate<Matcher> isMalformed, List<Range> found) {
    Matcher matcher = pattern.matcher(text);
    while (found.size() < Passages.MOST_FOUND && matcher.find()) {
      if (isMalformed.test(matcher)) {
        found.add(new Range(matcher.start(), matcher.end()));
      }
    }
  }

  private static boolean isImpossible(Matcher date) {
    String month = date.group("month");
    return CalendarDate.isNoMonth(month)
        || CalendarDate.isNoDay(date.group("year"), month, date.group("day"));
  }

  private static List<Range> merged(String text, List<Range> ranges) {
    List<Range> merged = new ArrayList<>();
    for (Range range : ranges) {
      Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && isOnePeriod(text, last, range)) {
        merged.set(merged.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }

  private static boolean isOnePeriod(String text, Range first, Range second) {
    int gap = second.start() - first.end();
    return gap <= 0
        || (gap <= LONGEST_GAP
            && second.end() - first.start() <= LONGEST_PERIOD
            && BETWEEN_ENDS.matcher(text.substring(first.end(), second.start())).matches());
  }

  private record Range(int start, int end) {}
}
