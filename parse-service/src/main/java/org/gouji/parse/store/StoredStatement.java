package org.gouji.parse.store;

import org.bson.BsonValue;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/** A claim of the narrative as stored. */
public record StoredStatement(
    String kind,
    @Nullable BsonValue value,
    String text,
    int start,
    int end,
    @Nullable Integer page) {

  static StoredStatement of(NarrativeClaim claim) {
    return new StoredStatement(
        claim.kind(),
        StoredFigure.of(claim.value()),
        claim.text(),
        claim.source().start(),
        claim.source().end(),
        claim.source().page());
  }

  NarrativeClaim claim() {
    return new NarrativeClaim(kind, StoredFigure.figure(value), text, new Span(start, end, page));
  }
}
