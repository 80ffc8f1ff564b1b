package org.gouji.local.console;

import org.jline.utils.WCWidth;

/** Text from elsewhere (file names, documents, logs) as a terminal may show it. */
public final class PlainText {
  private static final int REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /**
   * The text on one line without control characters, so that a file name cannot move the cursor or
   * change colours.
   */
  public static String of(String text) {
    return text.codePoints()
        .map(point -> point == '\n' || point == '\t' ? ' ' : point)
        .map(point -> isShown(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Columns that the text takes in a terminal; a Chinese character takes two. */
  public static int width(String text) {
    return text.codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
  }

  /** The end of the text in at most so many columns, marked where something was left out. */
  public static String lastColumns(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int start = text.length();
    int left = columns - 1;
    while (start > 0) {
      int point = text.codePointBefore(start);
      left -= Math.max(0, WCWidth.wcwidth(point));
      if (left < 0) {
        break;
      }
      start -= Character.charCount(point);
    }
    return "…" + text.substring(start);
  }

  private static boolean isShown(int point) {
    return !Character.isISOControl(point)
        // Bidirectional overrides and other invisible formatting can disguise a name.
        && Character.getType(point) != Character.FORMAT;
  }
}
