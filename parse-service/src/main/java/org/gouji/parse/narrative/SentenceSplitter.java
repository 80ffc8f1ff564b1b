package org.gouji.parse.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.extract.Blank;
import org.gouji.parse.narrative.FoundClaim.Place;

/** Splits paragraphs at the marks that end sentences: 。 ！ ？ and what closes behind them. */
final class SentenceSplitter {
  private static final String ENDS = "。！？!?";
  private static final String CLOSES = "”’」』）)\"";

  private SentenceSplitter() {}

  /** The sentences between two offsets of a text, white space around them left out. */
  static List<Place> split(String text, int from, int to) {
    List<Place> sentences = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < to) {
      boolean ends = ENDS.indexOf(text.charAt(i)) >= 0;
      i++;
      if (ends) {
        while (i < to && (CLOSES + ENDS).indexOf(text.charAt(i)) >= 0) {
          i++;
        }
        add(text, start, i, sentences);
        start = i;
      }
    }
    add(text, start, to, sentences);
    return sentences;
  }

  private static void add(String text, int from, int to, List<Place> sentences) {
    int start = from;
    int end = to;
    while (start < end && Blank.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Place(start, end));
    }
  }
}
