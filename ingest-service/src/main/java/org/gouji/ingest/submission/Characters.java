package org.gouji.ingest.submission;

/** Which characters metadata may hold. */
final class Characters {
  private Characters() {}

  /**
   * Whether text can be shown on one line as it is: no control characters, line or paragraph
   * separators, unpaired surrogates, or marks that turn the direction of what follows.
   */
  static boolean arePrintable(String text) {
    return text.codePoints().allMatch(Characters::isPrintable);
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> !isDirectionMark(codePoint);
    };
  }

  /** The explicit directional formatting characters of Unicode UAX 9, which can hide a suffix. */
  private static boolean isDirectionMark(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
