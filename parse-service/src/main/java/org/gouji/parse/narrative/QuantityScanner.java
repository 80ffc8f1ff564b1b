package org.gouji.parse.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that count something, in one pass:
 *
 * <pre>
 * quantity = [about] (number | numeral) ["万"] ["余" | "多"] unit ["左右" | "以上" …]
 *          | "百分之" number | number at the end of a clause
 * number   = digits ["." digits] | digits of three parted by commas
 * </pre>
 *
 * Years, dates, numbers of documents and articles, and telephone numbers have no unit and are none.
 */
final class QuantityScanner {
  /** Figures beyond this are no counts. */
  private static final int MOST_DIGITS = 15;

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** Longer ones first. */
  private static final List<String> UNITS =
      List.of(
          "个百分点", "百万元", "万元", "亿元", "千元", "件次", "人次", "条次", "%", "元", "件", "条", "次", "个", "份", "宗",
          "起", "例", "项", "篇", "则", "场", "期", "部", "名", "家", "倍", "批", "类", "册", "张", "幅", "户", "处",
          "人", "天");

  private static final List<String> ABOUT_BEFORE =
      List.of("不少于", "大约", "将近", "接近", "超过", "突破", "至少", "最多", "不到", "约", "近", "超", "逾");

  private static final List<String> ABOUT_BEHIND = List.of("左右", "上下", "以上", "以下", "之多", "不等");

  private static final Set<String> NOT_ABOUT =
      Set.of("最近", "附近", "邻近", "靠近", "临近", "新近", "条约", "节约");

  /** Behind these a numeral is part of a word or of a name: 第三条, 统一件, 每件. */
  private static final String NO_NUMERAL_BEHIND = "第统单唯同某另逐万几数好上初星周";

  private static final String NO_NUMBER_BEHIND = "第-+/.·~¤¥$〔[";

  private static final String CLAUSE_ENDS = "，,；。、）！？";

  private final String text;

  QuantityScanner(String text) {
    this.text = text;
  }

  /** The quantity whose first character stands at an index, or null. */
  @Nullable Quantity at(int index) {
    char c = text.charAt(index);
    if (isDigit(c)) {
      return index > 0 && isInNumber(text.charAt(index - 1)) ? null : number(index);
    }
    if (text.startsWith("百分之", index)) {
      return percentage(index);
    }
    if (Numeral.isNumeral(c) && c != '万') {
      boolean inWord = index > 0 && NO_NUMERAL_BEHIND.indexOf(text.charAt(index - 1)) >= 0;
      boolean inNumeral = index > 0 && Numeral.isNumeral(text.charAt(index - 1));
      return (inWord || inNumeral) ? null : numeral(index);
    }
    return null;
  }

  private @Nullable Quantity number(int from) {
    int to = digits(from);
    boolean thousands = false;
    while (isThousand(to) && (thousands || to - from <= 3)) {
      to += 4;
      thousands = true;
    }
    if (to + 1 < text.length() && text.charAt(to) == '.' && isDigit(text.charAt(to + 1))) {
      to = digits(to + 1);
    }
    boolean readable =
        to - from <= MOST_DIGITS
            && (from == 0 || NO_NUMBER_BEHIND.indexOf(text.charAt(from - 1)) < 0)
            && !(from > 0 && isLatin(text.charAt(from - 1)))
            && !(from > 1 && text.charAt(from - 1) == ' ');
    BigDecimal value = readable ? new BigDecimal(text.substring(from, to).replace(",", "")) : null;
    return counted(value, from, to, true);
  }

  private @Nullable Quantity percentage(int from) {
    int start = from + 3;
    if (start < text.length() && isDigit(text.charAt(start))) {
      int to = digits(start);
      if (to + 1 < text.length() && text.charAt(to) == '.' && isDigit(text.charAt(to + 1))) {
        to = digits(to + 1);
      }
      BigDecimal value =
          to - start > MOST_DIGITS ? null : new BigDecimal(text.substring(start, to));
      return new Quantity(value, "%", false, from, from, to, to);
    }
    int to = numerals(start);
    Long value = Numeral.value(text.substring(start, to));
    boolean decimals = to < text.length() && text.charAt(to) == '点';
    return to == start
        ? null
        : new Quantity(
            (value == null || decimals) ? null : BigDecimal.valueOf(value),
            "%",
            false,
            from,
            from,
            to,
            to);
  }

  private @Nullable Quantity numeral(int from) {
    int to = numerals(from);
    // 万 may belong to the unit, as in 三万元
    if (to - from > 1 && text.charAt(to - 1) == '万' && text.startsWith("元", to)) {
      to--;
    }
    boolean vague = to < text.length() && text.charAt(to) == '几';
    Long value = vague ? null : Numeral.value(text.substring(from, to));
    boolean bare = to - from == 1 && "零〇".indexOf(text.charAt(from)) >= 0;
    return counted(
        value == null ? null : BigDecimal.valueOf(value), from, vague ? to + 1 : to, bare);
  }

  /** Reads what may follow a number; a number without unit counts where it ends its clause. */
  private @Nullable Quantity counted(
      @Nullable BigDecimal number, int figureFrom, int numberTo, boolean bareCounts) {
    BigDecimal value = number;
    boolean about = false;
    int figureTo = numberTo;
    if (startsWith(figureTo, "万") && !startsWith(figureTo, "万元")) {
      boolean amount = startsWith(figureTo + 1, "余元") || startsWith(figureTo + 1, "多元");
      value = (value == null || amount) ? value : plain(value.multiply(TEN_THOUSAND));
      about = true;
      figureTo++;
      if (amount) {
        return quantity(value, "万元", true, figureFrom, figureTo - 1, figureTo + 2);
      }
    }
    int at = figureTo;
    if (at < text.length() && "余多来".indexOf(text.charAt(at)) >= 0) {
      about = true;
      at++;
    }
    String unit = unit(at);
    if (unit == null) {
      boolean ends = at == text.length() || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
      // １，２３４ may be one figure
      boolean goesOn = at + 1 < text.length() && isDigit(text.charAt(at + 1));
      boolean counts = bareCounts && ends && !goesOn && at == numberTo;
      return (counts && value != null && value.scale() == 0)
          ? quantity(value, null, about, figureFrom, figureTo, at)
          : range(figureFrom, at);
    }
    return quantity(value, unit, about, figureFrom, figureTo, at + unit.length());
  }

  /** {@code 10-15件}, which is no figure to compare with; or null. */
  private @Nullable Quantity range(int from, int at) {
    if (at >= text.length() || "-~至到".indexOf(text.charAt(at)) < 0) {
      return null;
    }
    int to = digits(at + 1);
    to = to == at + 1 ? numerals(to) : to;
    String unit = to == at + 1 ? null : unit(to);
    return unit == null ? null : new Quantity(null, unit, true, from, from, to, to + unit.length());
  }

  private Quantity quantity(
      @Nullable BigDecimal value,
      @Nullable String unit,
      boolean about,
      int figureFrom,
      int figureTo,
      int unitTo) {
    int from = figureFrom;
    int to = unitTo;
    boolean approximate = about;
    for (String word : ABOUT_BEFORE) {
      if (text.startsWith(word, figureFrom - word.length()) && !isOtherWord(figureFrom)) {
        from = figureFrom - word.length();
        approximate = true;
        break;
      }
    }
    for (String word : ABOUT_BEHIND) {
      if (text.startsWith(word, unitTo)) {
        to = unitTo + word.length();
        approximate = true;
        break;
      }
    }
    boolean rangeFollows =
        to + 1 < text.length()
            && "-~至到".indexOf(text.charAt(to)) >= 0
            && (isDigit(text.charAt(to + 1)) || Numeral.isNumeral(text.charAt(to + 1)));
    return new Quantity(
        rangeFollows ? null : value, unit, approximate, from, figureFrom, figureTo, to);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private boolean isOtherWord(int behind) {
    return behind >= 2 && NOT_ABOUT.contains(text.substring(behind - 2, behind));
  }

  private @Nullable String unit(int at) {
    for (String unit : UNITS) {
      if (startsWith(at, unit)) {
        return unit;
      }
    }
    return null;
  }

  private boolean startsWith(int at, String word) {
    return at <= text.length() && text.startsWith(word, at);
  }

  private int digits(int from) {
    int to = from;
    while (to < text.length() && isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private int numerals(int from) {
    int to = from;
    while (to < text.length() && Numeral.isNumeral(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Whether a comma and just three digits stand at an index. */
  private boolean isThousand(int at) {
    return startsWith(at, ",") && digits(at + 1) == at + 4;
  }

  private static boolean isInNumber(char c) {
    return isDigit(c) || c == '.';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
