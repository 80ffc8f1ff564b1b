package org.gouji.parse.narrative;

import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese numerals by this grammar, up to 99,999,999:
 *
 * <pre>
 * numeral = section ["万" [section]] | digits
 * section = part of thousands, hundreds, tens and ones, such as 一百零五, 十二, 两千三百
 * digits  = digits one behind the other with a 〇 or 零 among them, such as 一〇五
 * </pre>
 */
final class Numeral {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 16;

  private Numeral() {}

  /** Whether a character can stand in a numeral. */
  static boolean isNumeral(char c) {
    return digit(c) >= 0 || unit(c) > 0 || c == '万';
  }

  /** The value, or null for what is no numeral, such as 三四 (three or four). */
  static @Nullable Long value(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return null;
    }
    int tenThousand = numeral.indexOf('万');
    if (tenThousand < 0) {
      Long section = section(numeral);
      return section == null ? positional(numeral) : section;
    }
    String rest = numeral.substring(tenThousand + 1);
    Long high = section(numeral.substring(0, tenThousand));
    Long low = rest.isEmpty() ? Long.valueOf(0) : section(withoutZero(rest));
    // 一万二 is 12,000 in speech and 10,002 nowhere
    boolean spoken = rest.length() == 1;
    return (high == null || low == null || spoken) ? null : high * 10_000 + low;
  }

  /** 一万零五 has its zero where the thousands would stand. */
  private static String withoutZero(String rest) {
    return (rest.length() > 1 && "零〇".indexOf(rest.charAt(0)) >= 0) ? rest.substring(1) : rest;
  }

  private static @Nullable Long section(String section) {
    if (section.equals("零") || section.equals("〇")) {
      return 0L;
    }
    long value = 0;
    int pending = -1;
    int lastUnit = 10_000;
    boolean zero = false;
    for (int i = 0; i < section.length(); i++) {
      char c = section.charAt(i);
      int unit = unit(c);
      if (unit > 0) {
        boolean bareTen = pending < 0 && unit == 10 && (i == 0 || zero);
        if (unit >= lastUnit || (pending <= 0 && !bareTen)) {
          return null;
        }
        value += (long) (bareTen ? 1 : pending) * unit;
        lastUnit = unit;
        pending = -1;
        zero = false;
      } else if (c == '零' || c == '〇') {
        if (i == 0 || pending >= 0 || zero) {
          return null;
        }
        zero = true;
      } else {
        if (digit(c) < 0 || pending >= 0) {
          return null;
        }
        pending = digit(c);
      }
    }
    if (pending < 0) {
      return (zero || section.isEmpty()) ? null : Long.valueOf(value);
    }
    // 一百五 is 150 in speech; 一百零五 and 五 are plain
    boolean spoken = lastUnit > 10 && lastUnit < 10_000 && !zero;
    return spoken ? null : Long.valueOf(value + pending);
  }

  private static @Nullable Long positional(String digits) {
    if ((digits.indexOf('〇') < 0 && digits.indexOf('零') < 0) || digit(digits.charAt(0)) <= 0) {
      return null;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits.charAt(i));
      if (digit < 0 || digits.charAt(i) == '两') {
        return null;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int digit(char c) {
    return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
