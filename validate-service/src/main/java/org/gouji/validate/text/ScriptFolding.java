package org.gouji.validate.text;

import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.segment.impl.Segments;

/** Simplified for traditional characters, one for one, so that offsets stay what they were. */
final class ScriptFolding {
  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';
  private static final String SIMPLIFIED = simplified();

  private ScriptFolding() {}

  /** The simplified form of a character; any other character as it is. */
  static char fold(char character) {
    return character < FIRST || character > LAST ? character : SIMPLIFIED.charAt(character - FIRST);
  }

  // The library converts by words, which may change the length; character by character it cannot.
  private static String simplified() {
    StringBuilder every = new StringBuilder(LAST - FIRST + 1);
    for (char character = FIRST; character <= LAST; character++) {
      every.append(character);
    }
    String folded =
        ZhConvertBootstrap.newInstance()
            .segment(Segments.chars())
            .init()
            .toSimple(every.toString());
    if (folded.length() != every.length()) {
      throw new IllegalStateException("the dictionary does not map characters one for one");
    }
    return folded;
  }
}
