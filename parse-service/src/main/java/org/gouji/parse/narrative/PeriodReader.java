package org.gouji.parse.narrative;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.SectionKind;
import org.jspecify.annotations.Nullable;

/** Reads the period that the figures cover, the year reported on, and dates. */
final class PeriodReader implements ClaimReader {
  private static final String YEAR = "(?<![0-9])(?:19|20)[0-9]{2}|[二一][〇零○O一二三四五六七八九]{3}";

  private static final String MONTH = "[0-9]{1,2}|[一二三四五六七八九十]{1,2}";

  private static final String DAY = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

  private static final Pattern PERIOD =
      Pattern.compile(
          ("(?<y>YEAR)年(?<m>MONTH)月(?<d>DAY)日(?:0时)?(?:起|始|开始)?，?(?:截?至|到|-{1,2}|~)(?:(?<y2>YEAR)年)?"
                  + "(?<m2>MONTH)月(?<d2>DAY)日")
              .replace("YEAR", YEAR)
              .replace("MONTH", MONTH)
              .replace("DAY", DAY));

  private static final Pattern DATE =
      Pattern.compile(
          "(?<y>YEAR)年(?<m>MONTH)月(?<d>DAY)日"
              .replace("YEAR", YEAR)
              .replace("MONTH", MONTH)
              .replace("DAY", DAY));

  private static final Pattern OF_FIGURES = Pattern.compile("统计|数据|起止时间|时限|报告期");

  private static final Pattern OF_REPORT = Pattern.compile("报告|反映|情况");

  private static final Pattern REPORTED_YEAR =
      Pattern.compile(
          "(?<![〔\\[])(?<y>YEAR)年度?的?(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|情况)"
              .replace("YEAR", YEAR));

  /** This very report is spoken of, not last year's that was published meanwhile. */
  private static final Pattern FILING =
      Pattern.compile("现将|现公布|现予以?公布|现向社会|特向社会|报告如下|公布如下|汇报如下|编制本|特编制");

  private static final Pattern PUBLISHED_BEFORE = Pattern.compile("已|按时|及时|完成|上一?年");

  /** Shorter periods are those of campaigns. */
  private static final int NEARLY_A_YEAR = 360;

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    List<Claim> claims = new ArrayList<>();
    String text = sentence.text();
    Matcher period = PERIOD.matcher(text);
    while (period.find()) {
      period(sentence, period).ifPresent(claims::add);
    }
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      int at = date.start();
      LocalDate day = day(date.group("y"), date.group("m"), date.group("d"));
      boolean inPeriod = claims.stream().anyMatch(c -> c.from() <= at && at < c.to());
      if (day != null && !inPeriod) {
        claims.add(Claim.days(ClaimKind.DATE, day, day, date.start(), date.end()));
      }
    }
    Matcher year = REPORTED_YEAR.matcher(text);
    if (year.find() && isOwnReport(sentence)) {
      claims.add(
          Claim.words(
              ClaimKind.REPORTING_YEAR,
              BigDecimal.valueOf(year(year.group("y"))),
              year.start("y"),
              year.end("y") + 1));
    }
    return claims;
  }

  private static Optional<Claim> period(Sentence sentence, Matcher period) {
    String year = period.group("y");
    LocalDate first = day(year, period.group("m"), period.group("d"));
    String secondYear = period.group("y2") == null ? year : period.group("y2");
    LocalDate last = day(secondYear, period.group("m2"), period.group("d2"));
    if (first == null || last == null || last.isBefore(first)) {
      return Optional.empty();
    }
    boolean nearlyAYear = first.plusDays(NEARLY_A_YEAR).isBefore(last);
    SectionKind section = sentence.setting().section();
    boolean opening = section == null || section == SectionKind.OVERVIEW;
    boolean ofReport = opening && nearlyAYear && OF_REPORT.matcher(sentence.text()).find();
    return (ofReport || OF_FIGURES.matcher(sentence.text()).find())
        ? Optional.of(
            Claim.days(ClaimKind.STATISTICAL_PERIOD, first, last, period.start(), period.end()))
        : Optional.empty();
  }

  private static boolean isOwnReport(Sentence sentence) {
    SectionKind section = sentence.setting().section();
    boolean opening = section == null || section == SectionKind.OVERVIEW;
    return opening
        && FILING.matcher(sentence.text()).find()
        && !PUBLISHED_BEFORE.matcher(sentence.text()).find();
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(year(year), number(month), number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(String digits) {
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Math.max(0, "〇一二三四五六七八九".indexOf(digits.charAt(i)));
      int arabic = digits.charAt(i) - '0';
      year = year * 10 + ((arabic >= 0 && arabic <= 9) ? arabic : digit);
    }
    return year;
  }

  private static int number(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return Integer.parseInt(numeral);
    }
    Long value = Numeral.value(numeral);
    return value == null ? 0 : value.intValue();
  }
}
