package org.gouji.parse.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the extracted text.
 *
 * @param start offset of the first character, in Unicode code points from 0
 * @param end offset behind the last character
 * @param page page of the document that the first character is printed on, from 1; null, and left
 *     out of the JSON, where the file type has no fixed pages
 */
public record Span(
    int start, int end, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer page) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
    if (page != null && page < 1) {
      throw new IllegalArgumentException("pages count from 1, not " + page);
    }
  }

  /** A stretch of a text without pages. */
  public Span(int start, int end) {
    this(start, end, null);
  }
}
