package org.gouji.parse.contract;

/**
 * A stretch of the extracted text.
 *
 * @param start offset of the first character, in Unicode code points from 0
 * @param end offset behind the last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
