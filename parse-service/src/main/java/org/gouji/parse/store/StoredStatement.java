package org.gouji.parse.store;

import org.bson.BsonValue;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/** A claim of the narrative as stored; what a claim does not have is absent. */
public record StoredStatement(
    String kind,
    @Nullable BsonValue value,
    String text,
    int start,
    int end,
    @Nullable Integer page,
    @Nullable StoredSpan figure,
    @Nullable String unit,
    @Nullable Boolean approximate,
    @Nullable String subject,
    @Nullable String label,
    @Nullable String scope,
    @Nullable Boolean complete,
    @Nullable StoredSpan whole,
    @Nullable String from,
    @Nullable String to,
    @Nullable String section) {

  static StoredStatement of(NarrativeClaim claim) {
    return new StoredStatement(
        claim.kind(),
        StoredFigure.of(claim.value()),
        claim.text(),
        claim.source().start(),
        claim.source().end(),
        claim.source().page(),
        StoredSpan.of(claim.figure()),
        claim.unit(),
        claim.approximate(),
        claim.subject(),
        claim.label(),
        claim.scope(),
        claim.complete(),
        StoredSpan.of(claim.whole()),
        StoredDay.of(claim.from()),
        StoredDay.of(claim.to()),
        claim.section() == null ? null : claim.section().name());
  }

  NarrativeClaim claim() {
    return new NarrativeClaim(
        kind,
        StoredFigure.figure(value),
        text,
        new Span(start, end, page),
        StoredSpan.span(figure),
        unit,
        approximate,
        subject,
        label,
        scope,
        complete,
        StoredSpan.span(whole),
        StoredDay.day(from),
        StoredDay.day(to),
        section == null ? null : SectionKind.valueOf(section));
  }
}
