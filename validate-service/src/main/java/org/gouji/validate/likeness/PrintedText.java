package org.gouji.validate.likeness;

/** A text that counts in code points, quick where each is one char. */
final class PrintedText {
  private static final char END_OF_SENTENCE = '。';

  private final String text;
  private final int length;

  PrintedText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  int length() {
    return length;
  }

  /** What is printed between two places. */
  String between(int start, int end) {
    int from = index(start);
    return text.substring(
        from, length == text.length() ? end : text.offsetByCodePoints(from, end - start));
  }

  /**
   * Where the header of a table starts: behind the last sentence before its first cell.
   *
   * @param start not before that place
   * @param firstCell where the first cell stands
   */
  int beforeHeader(int start, int firstCell) {
    String before = between(start, firstCell);
    int sentence = before.lastIndexOf(END_OF_SENTENCE);
    return start + before.codePointCount(0, sentence + 1);
  }

  private int index(int place) {
    return length == text.length() ? place : text.offsetByCodePoints(0, place);
  }
}
