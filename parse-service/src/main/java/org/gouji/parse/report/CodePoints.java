package org.gouji.parse.report;

import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns offsets in UTF-16 units into code points, which every language can count. Texts without
 * supplementary characters, nearly all, need no table.
 */
final class CodePoints {
  private final int @Nullable [] byUnit;

  CodePoints(String text) {
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    byUnit = plain ? null : table(text);
  }

  Span span(int start, int end) {
    return byUnit == null ? new Span(start, end) : new Span(byUnit[start], byUnit[end]);
  }

  private static int[] table(String text) {
    int[] table = new int[text.length() + 1];
    int codePoints = 0;
    for (int i = 0; i < text.length(); i++) {
      table[i] = codePoints;
      boolean pairOpens =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      codePoints += pairOpens ? 0 : 1;
    }
    table[text.length()] = codePoints;
    return table;
  }
}
