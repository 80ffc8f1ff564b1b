package org.gouji.parse.extract;

/** Which characters print nothing. */
public final class Blank {
  private Blank() {}

  /** White space of every kind, no-break and zero-width characters included. */
  public static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  /** The text without any such character. */
  public static String remove(String text) {
    StringBuilder printed = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isBlank(c)).forEach(printed::appendCodePoint);
    return printed.toString();
  }
}
