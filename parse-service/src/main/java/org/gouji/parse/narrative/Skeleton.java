package org.gouji.parse.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence in which one sign stands for every figure with its unit, and one for every title in
 * title marks, whose words say nothing of the year: {@code 新收政府信息公开申请#，办结#}. Patterns on it stay
 * short enough to be read.
 */
final class Skeleton {
  /** Stands for a figure that can be read. */
  static final char FIGURE = '#';

  /** Stands for one that cannot, such as a range. */
  static final char UNREADABLE = '¤';

  /** Stands for a title. */
  static final char TITLE = '¶';

  private static final int LONGEST_TITLE = 200;

  private final FoldedText folded;
  private final StringBuilder signs = new StringBuilder();
  private final List<int[]> places = new ArrayList<>();
  private final Map<Integer, Quantity> quantities = new HashMap<>();

  Skeleton(FoldedText folded) {
    this.folded = folded;
    String text = folded.text();
    QuantityScanner scanner = new QuantityScanner(text);
    int closes = text.indexOf('》');
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '《') {
        while (closes >= 0 && closes < i) {
          closes = text.indexOf('》', closes + 1);
        }
        int end = closes < 0 ? -1 : titleEnd(text, i);
        if (end > 0) {
          add(TITLE, i, end);
          i = end;
          continue;
        }
      }
      Quantity quantity = scanner.at(i);
      if (quantity == null) {
        add(text.charAt(i) == ',' ? '，' : text.charAt(i), i, i + 1);
        i++;
      } else {
        takeBack(quantity.figureFrom() - quantity.from());
        if (quantity.value() != null) {
          quantities.put(signs.length(), quantity);
        }
        add(quantity.value() == null ? UNREADABLE : FIGURE, quantity.from(), quantity.to());
        i = Math.max(i + 1, quantity.to());
      }
    }
  }

  /** The signs. */
  String text() {
    return signs.toString();
  }

  /** The figure that a sign stands for, by the sign's index. */
  Map<Integer, Quantity> quantities() {
    return quantities;
  }

  /** Offset in the original text where the sign at an index begins. */
  int start(int index) {
    return folded.start(places.get(index)[0]);
  }

  /** Offset in the original text where the sign at an index ends. */
  int end(int index) {
    return folded.end(places.get(index)[1] - 1);
  }

  /** Offset in the original text where a figure begins. */
  int start(Quantity quantity) {
    return folded.start(quantity.figureFrom());
  }

  /** Offset in the original text where a figure ends. */
  int end(Quantity quantity) {
    return folded.end(quantity.figureTo() - 1);
  }

  private void add(char sign, int from, int to) {
    signs.append(sign);
    places.add(new int[] {from, to});
  }

  private void takeBack(int count) {
    int kept = Math.max(0, signs.length() - count);
    signs.setLength(kept);
    places.subList(kept, places.size()).clear();
  }

  /** Behind the mark that closes the title opened at an index, titles within it included; or -1. */
  private static int titleEnd(String text, int opens) {
    int depth = 0;
    for (int i = opens; i < Math.min(text.length(), opens + LONGEST_TITLE); i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
