package org.gouji.parse.store;

import org.gouji.parse.contract.ParseIssue;
import org.jspecify.annotations.Nullable;

/** A note of the parser as stored. */
public record StoredIssue(String code, String detail, @Nullable StoredSpan source) {

  static StoredIssue of(ParseIssue issue) {
    return new StoredIssue(issue.code(), issue.detail(), StoredSpan.of(issue.source()));
  }

  ParseIssue issue() {
    return new ParseIssue(code, detail, StoredSpan.span(source));
  }
}
