package org.gouji.parse.report;

import java.util.Collections;
import java.util.List;
import org.gouji.parse.contract.Span;
import org.gouji.parse.extract.ExtractedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Turns offsets of extraction, in UTF-16 units, into spans of the contract: in code points, which
 * every language can count, and with the page. Texts without supplementary characters, nearly all,
 * need no table.
 */
final class Places {
  private final int @Nullable [] byUnit;
  private final List<Integer> pageStarts;

  Places(ExtractedDocument document) {
    boolean plain = document.text().chars().noneMatch(c -> Character.isSurrogate((char) c));
    this.byUnit = plain ? null : table(document.text());
    this.pageStarts = document.pageStarts();
  }

  Span span(int start, int end) {
    Integer page = page(start);
    return byUnit == null ? new Span(start, end, page) : new Span(byUnit[start], byUnit[end], page);
  }

  private @Nullable Integer page(int offset) {
    if (pageStarts.isEmpty()) {
      return null;
    }
    int found = Collections.binarySearch(pageStarts, offset);
    return Math.max(1, found >= 0 ? found + 1 : -found - 1);
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
