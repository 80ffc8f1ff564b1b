package org.gouji.parse.extract.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.extract.Blank;
import org.gouji.parse.extract.page.Box;
import org.gouji.parse.extract.page.Word;

/** The glyphs of a page, each printed character once, in the characters that people type. */
final class Glyphs {
  /** A page of small print has some 5,000. */
  static final int MAX = 200_000;

  /** Bold type is imitated by printing twice, so many ems apart at the most. */
  private static final double DOUBLED = 0.12;

  /** Radicals of the supplement, for which Unicode has no compatibility mapping. */
  private static final String RADICALS =
      "\u2E9F\u2EA0\u2EC4\u2EC5\u2EC6\u2EC9\u2ECB\u2ED3\u2ED4\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC"
          + "\u2EDD\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9\u2EEC\u2EEE\u2EF0\u2EF3";

  private static final String SAME_CHARACTERS = "母民西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

  private record Place(String text, long x, long y) {}

  private final List<Word> words = new ArrayList<>();
  private final Map<Place, Box> places = new HashMap<>();

  /**
   * Adds a glyph.
   *
   * @param unicode what it stands for
   * @param box where it stands
   * @param em size of the type, in points
   */
  void add(String unicode, Box box, double em) {
    String text = normalized(unicode);
    if (text.isEmpty() || isDoubled(text, box, em)) {
      return;
    }
    if (words.size() >= MAX) {
      throw new PdfLimitException("more than " + MAX + " characters on a page");
    }
    words.add(new Word(text, box));
  }

  List<Word> words() {
    return words;
  }

  private boolean isDoubled(String text, Box box, double em) {
    double reach = Math.max(0.1, DOUBLED * em);
    long x = Math.round(box.centerX() / reach);
    long y = Math.round(box.centerY() / reach);
    for (long dx = -1; dx <= 1; dx++) {
      for (long dy = -1; dy <= 1; dy++) {
        Box other = places.get(new Place(text, x + dx, y + dy));
        if (other != null
            && Math.abs(other.centerX() - box.centerX()) <= reach
            && Math.abs(other.centerY() - box.centerY()) <= reach) {
          return true;
        }
      }
    }
    places.put(new Place(text, x, y), box);
    return false;
  }

  /**
   * Without blanks and control characters; ligatures and radicals (U+2E80-2FDF), as which PDF
   * programs write characters that share a glyph with one, as the characters they look like.
   */
  private static String normalized(String unicode) {
    StringBuilder text = new StringBuilder();
    unicode
        .codePoints()
        .filter(c -> !Blank.isBlank(c) && !Character.isISOControl(c) && c != 0xFFFD)
        .forEach(c -> text.append(normalized(c)));
    return text.toString();
  }

  private static String normalized(int c) {
    String one = Character.toString(c);
    int radical = RADICALS.indexOf(c);
    if (radical >= 0) {
      return SAME_CHARACTERS.substring(radical, radical + 1);
    }
    boolean compatible =
        (c >= 0x2E80 && c <= 0x2FDF)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFB00 && c <= 0xFB06);
    return compatible ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
  }
}
