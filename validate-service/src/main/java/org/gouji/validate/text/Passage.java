package org.gouji.validate.text;

import org.gouji.parse.contract.Span;

/**
 * A stretch of a report's text that a rule points at.
 *
 * @param key the passage folded and without white space: the same words give the same key
 * @param printed the passage as printed
 * @param source where it stands
 */
public record Passage(String key, String printed, Span source) {

  /**
   * The passage between two characters of a folded text.
   *
   * @param start first character
   * @param end behind the last one; after start
   */
  public static Passage of(FoldedText text, int start, int end) {
    Span source = text.span(start, end);
    String key = text.value().substring(start, end).replaceAll("\\s+", "");
    return new Passage(key, text.printed(source), source);
  }
}
