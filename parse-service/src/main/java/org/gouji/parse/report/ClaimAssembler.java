package org.gouji.parse.report;

import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.Span;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.narrative.FoundClaim;
import org.jspecify.annotations.Nullable;

/** Puts claims as found into the form of the contract. */
final class ClaimAssembler {
  private final String text;
  private final Places places;

  ClaimAssembler(ExtractedDocument document, Places places) {
    this.text = document.text();
    this.places = places;
  }

  NarrativeClaim claim(FoundClaim found) {
    FoundClaim.Place sentence = found.sentence();
    return new NarrativeClaim(
        found.kind(),
        found.value(),
        text.substring(sentence.start(), sentence.end()),
        places.span(sentence.start(), sentence.end()),
        span(found.figure()),
        found.unit(),
        found.approximate() ? Boolean.TRUE : null,
        found.subject(),
        found.label(),
        found.scope(),
        found.complete(),
        span(found.whole()),
        found.from(),
        found.to(),
        found.section());
  }

  private @Nullable Span span(FoundClaim.@Nullable Place place) {
    return place == null ? null : places.span(place.start(), place.end());
  }
}
