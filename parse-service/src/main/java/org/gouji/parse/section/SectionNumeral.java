package org.gouji.parse.section;

/** Values of the numerals that head sections. */
final class SectionNumeral {
  private static final String CHINESE = "一二三四五六七八九十";

  private SectionNumeral() {}

  /** 1 for 一, 1 and １, and so on; 0 for anything else. */
  static int value(String numeral) {
    int chinese = CHINESE.indexOf(numeral) + 1;
    return chinese > 0 ? chinese : Math.max(0, Character.digit(numeral.charAt(0), 10));
  }
}
