package org.gouji.parse.store;

import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of the text as stored; the page is absent where the document has none. */
public record StoredSpan(int start, int end, @Nullable Integer page) {

  static @Nullable StoredSpan of(@Nullable Span span) {
    return span == null ? null : new StoredSpan(span.start(), span.end(), span.page());
  }

  static @Nullable Span span(@Nullable StoredSpan stored) {
    return stored == null ? null : new Span(stored.start, stored.end, stored.page);
  }
}
