package org.gouji.validate.rule.structure;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a section's heading bears.
 *
 * @param style how it is written
 * @param value 1 for the first
 */
record HeadingNumber(Style style, int value) {
  private static final String CHINESE = "一二三四五六七八九十";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  /**
   * A number at the start of a heading: {@code 一、}, {@code （四）}, {@code 4.}, {@code 第三部分}. A digit
   * counts only with something behind it that ends a number, so that 2020年 is none.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?<open>[(\\[【]|第)?\\s*(?<number>["
              + CHINESE
              + FORMAL
              + "]|\\d{1,2}(?![\\d年])|[IVX]{1,4}(?![A-Za-z]))");

  /** How a number is written. */
  enum Style {
    CHINESE,
    CHINESE_IN_BRACKETS,
    ARABIC,
    ARABIC_IN_BRACKETS,
    FORMAL,
    ROMAN,
    PART
  }

  /** Reads the number of a heading; empty when it bears none. */
  static Optional<HeadingNumber> of(String heading) {
    String folded =
        Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ");
    Matcher matcher = NUMBER.matcher(folded.strip());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String open = matcher.group("open");
    String number = matcher.group("number");
    boolean bracket = open != null && !open.equals("第");
    if (open != null && !bracket) {
      return Optional.of(new HeadingNumber(Style.PART, valueOf(number)));
    }
    return Optional.of(new HeadingNumber(styleOf(number, bracket), valueOf(number)));
  }

  private static Style styleOf(String number, boolean bracket) {
    if (CHINESE.contains(number)) {
      return bracket ? Style.CHINESE_IN_BRACKETS : Style.CHINESE;
    }
    if (FORMAL.contains(number)) {
      return Style.FORMAL;
    }
    if (ROMAN.contains(number)) {
      return Style.ROMAN;
    }
    return bracket ? Style.ARABIC_IN_BRACKETS : Style.ARABIC;
  }

  private static int valueOf(String number) {
    int chinese = Math.max(CHINESE.indexOf(number), FORMAL.indexOf(number));
    if (chinese >= 0) {
      return chinese + 1;
    }
    int roman = ROMAN.indexOf(number);
    return roman >= 0 ? roman + 1 : number.matches("\\d+") ? Integer.parseInt(number) : 0;
  }
}
