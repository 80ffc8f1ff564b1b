package org.gouji.validate.likeness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gouji.parse.contract.Span;
import org.gouji.validate.text.FoldedText;

/**
 * A running text by which copies are known: folded, without blanks and commas, every figure, cited
 * title and mention of the agency one mark. So a template that was filled in with other figures,
 * for another agency, is still the same text.
 */
final class MaskedText {
  private static final char FIGURE = '#';
  private static final char AGENCY = '@';
  private static final char TITLE = '《';
  static final char END_OF_SENTENCE = '。';
  static final char BREAK = '\n';
  private static final String ENDS_OF_SENTENCES = "。;!?";
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";
  private static final int LONGEST_TITLE = 80;

  private final StringBuilder value = new StringBuilder();
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];

  private MaskedText() {}

  /**
   * Masks a text.
   *
   * @param text as printed
   * @param names what the agency is called in it, folded, the longest first
   */
  static MaskedText of(RunningText text, List<String> names) {
    MaskedText masked = new MaskedText();
    for (RunningText.Piece piece : text.pieces()) {
      masked.add(piece, names);
    }
    return masked;
  }

  /**
   * The masked text: sentences with a full stop behind each, and a line break where two characters
   * are not printed in sequence.
   */
  String value() {
    return value.toString();
  }

  /** Where a stretch of the masked text is printed. */
  Span span(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  private void add(RunningText.Piece piece, List<String> names) {
    FoldedText folded = FoldedText.of(piece.printed()).dense();
    String text = folded.value();
    BitSet agency = mentions(text, names);
    for (int at = 0; at < text.length(); at++) {
      int from = at;
      char mark = text.charAt(at);
      if (agency.get(at)) {
        at = agency.nextClearBit(at) - 1;
        mark = AGENCY;
      } else if (mark == TITLE) {
        at = endOfTitle(text, at);
      } else if (isFigure(mark)) {
        mark = FIGURE;
      } else if (ENDS_OF_SENTENCES.indexOf(mark) >= 0) {
        mark = END_OF_SENTENCE;
      } else if (!Character.isLetter(mark) && !Character.isSurrogate(mark)) {
        continue;
      }
      append(Character.toLowerCase(mark), piece.start(), folded.span(from, at + 1));
    }
    if (!text.isEmpty()) {
      int end = folded.span(text.length() - 1, text.length()).end();
      append(BREAK, piece.start(), new Span(end, end));
    }
  }

  private void append(char mark, int start, Span span) {
    int length = value.length();
    boolean goesOn =
        length > 0 && value.charAt(length - 1) == mark && (mark == FIGURE || mark == AGENCY);
    if (goesOn) {
      ends[length - 1] = start + span.end();
      return;
    }
    if (length == starts.length) {
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    starts[length] = start + span.start();
    ends[length] = start + span.end();
    value.append(mark);
  }

  private static BitSet mentions(String text, List<String> names) {
    BitSet mentions = new BitSet();
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        mentions.set(at, at + name.length());
      }
    }
    return mentions;
  }

  /** The last character of a title in brackets; the bracket itself where none is closed. */
  private static int endOfTitle(String text, int start) {
    int end = text.indexOf('》', start);
    return end < 0 || end - start > LONGEST_TITLE ? start : end;
  }

  private static boolean isFigure(char c) {
    return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }
}
