package org.gouji.parse.extract.page;

import java.util.List;

/** Joins the lines of a cell or a paragraph. */
final class CellText {
  /** A line that fills so much of its cell was broken because the cell ended there. */
  private static final double FULL = 0.7;

  private CellText() {}

  /**
   * The text of a cell.
   *
   * @param lines its lines from top to bottom
   * @param width inner width of the cell, in points
   */
  static String of(List<TextLine> lines, double width) {
    StringBuilder text = new StringBuilder();
    double previous = 0;
    for (TextLine line : lines) {
      join(text, line.text(), previous >= FULL * width);
      previous = line.box().width();
    }
    return text.toString();
  }

  /** Appends a line; no blank is due next to a Chinese character, nor within a broken figure. */
  static void join(StringBuilder text, String line, boolean broken) {
    if (!text.isEmpty() && !line.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      char first = line.charAt(0);
      boolean figure = broken && isOfFigure(last) && isOfFigure(first);
      if (isLatin(last) && isLatin(first) && !figure) {
        text.append(' ');
      }
    }
    text.append(line);
  }

  static boolean isLatin(char c) {
    return c < 0x2E80;
  }

  private static boolean isOfFigure(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
