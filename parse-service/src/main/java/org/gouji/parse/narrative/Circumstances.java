package org.gouji.parse.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which year and whose figures a sentence speaks of at a place. */
final class Circumstances {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!结转)(?<!结转[至到入为])(?<compared>[比较与同跟和])?(?:(?<other>(?:上一?年|去年|前年|往年|历年|明年|次年)(?!度?(?:结转|遗留|转)))"
              + "|(?<own>本年|今年)|(?<year>(?:19|20)[0-9]{2})年)");

  /** A part of the year, or several years. */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "上半年|下半年|季度|月份|(?:(?<![0-9])[1-9]|1[01]|[一二三四五六七八九])月(?:底|末|至|，)|[0-9十]月[中上下]旬|12月[至，]|当月|每月|每年|近年来|近[二两三四五六七八九十0-9]年"
              + "|[二两三四五六七八九十]年来|(?:实施|施行|开通|成立|运行|上线|建立|颁布|修订)以来|平均");

  /** What has not come to pass. */
  private static final Pattern NO_FACT =
      Pattern.compile(
          "预计|计划(?=20|公开|收到|制|主动)|目标(?:为|是|数)|力争|争取|如果|如(?:收到|有|遇)|若(?!干)|凡[是属]|一旦|不得|不超过|例如|比如"
              + "|满分");

  private static final Pattern DAY = Pattern.compile("(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日");

  private static final Pattern WHOLE_YEAR = Pattern.compile("全年|本年|年度|今年|[0-9]{4}年");

  private static final Pattern SCOPE =
      Pattern.compile(
          "全[市省县区州旗盟](?!人民)|各级|各(?:部门|单位|乡镇|镇街?|街道|县市?区?|区县?|地|委办局|科室|村)|[市县区省]直|所属|下属"
              + "|直属|全系统");

  private static final Pattern BODY =
      Pattern.compile(
          "(?:^|[，；：。、年度])(?<name>(?!度|我|本|截|全)\\p{IsHan}{1,16}?(?:局|委|厅|镇|乡|街道|办事处|政府|管委会|委员会|办公室"
              + "|政府办|中心|院|支队|大队|部门))(?:全年|本年度?|年内|今年|当年|年度|共计?|总共|一共|累计|分别|均|也|已|未|没有|主动"
              + "|[0-9]{4}年度?){0,5}(?:收到|受理|接到|新收|办结|答复|公开|发布|制发|制定|出台|印发|被申请|被提起|发生|收取)");

  private Circumstances() {}

  /**
   * The claim with the scope of its place, or nothing where the place speaks of another year, of a
   * part of the year or of no fact.
   */
  static Optional<Claim> admit(Sentence sentence, Claim claim) {
    return isThisYear(sentence, claim.from())
        ? Optional.of(claim.scoped(scope(sentence, claim.from())))
        : Optional.empty();
  }

  /** Whether a place speaks of the whole reporting year. */
  static boolean isThisYear(Sentence sentence, int at) {
    String before = sentence.text().substring(0, at);
    Integer year = sentence.setting().year();
    boolean own = true;
    Matcher years = YEAR.matcher(before);
    while (years.find()) {
      String named = years.group("year");
      if (years.group("compared") == null) {
        own =
            years.group("own") != null
                || (named != null && (year == null || Integer.parseInt(named) == year));
      }
    }
    String segment = before.substring(before.lastIndexOf('；') + 1);
    int since = 0;
    Matcher wholeYears = WHOLE_YEAR.matcher(before);
    while (wholeYears.find()) {
      since = wholeYears.end();
    }
    boolean cumulative = segment.contains("累计") && since == 0;
    String time = before.substring(since);
    return own
        && !cumulative
        && !NO_FACT.matcher(segment).find()
        && !OTHER_TIME.matcher(time).find()
        && !isDay(time);
  }

  private static boolean isDay(String segment) {
    Matcher days = DAY.matcher(segment);
    while (days.find()) {
      String day = days.group("month") + "." + days.group("day");
      if (!day.equals("1.1") && !day.equals("12.31")) {
        return true;
      }
    }
    return false;
  }

  /** Whom a figure covers where that is not plainly the agency; else null. */
  private static @Nullable String scope(Sentence sentence, int at) {
    String before = sentence.text().substring(0, at);
    String segment = before.substring(before.lastIndexOf('；') + 1);
    Matcher scope = SCOPE.matcher(segment);
    if (scope.find()) {
      return scope.group();
    }
    String other = null;
    // The verb that shows the subject may stand behind the place
    int end = Math.min(sentence.text().length(), at + 6);
    Matcher bodies = BODY.matcher(sentence.text().substring(at - segment.length(), end));
    while (bodies.find()) {
      String name = bodies.group("name");
      other = isAgency(name, sentence.setting().agency()) ? null : name;
    }
    return other;
  }

  private static boolean isAgency(String name, @Nullable String agency) {
    if (name.contains("我") || name.contains("本机关")) {
      return true;
    }
    if (agency == null) {
      return false;
    }
    String own = shortened(agency);
    String other = shortened(name);
    String core = own.replaceFirst("(?:政府|办事处)$", "");
    return own.contains(other) || (!core.isEmpty() && other.contains(core));
  }

  /** The name without what agencies leave out when they speak of themselves. */
  private static String shortened(String name) {
    return name.replace("人民", "").replace("管理委员会", "管委会");
  }
}
