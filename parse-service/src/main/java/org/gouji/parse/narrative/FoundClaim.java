package org.gouji.parse.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gouji.parse.contract.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A claim as found in a document, with offsets in UTF-16 units; see {@link
 * org.gouji.parse.contract.NarrativeClaim} for the fields.
 *
 * @param sentence where the sentence stands
 * @param figure where the figure or the deciding words stand
 * @param whole where the figure stands that a category is a part of
 */
public record FoundClaim(
    String kind,
    @Nullable BigDecimal value,
    Place sentence,
    Place figure,
    @Nullable String unit,
    boolean approximate,
    @Nullable String subject,
    @Nullable String label,
    @Nullable String scope,
    @Nullable Boolean complete,
    @Nullable Place whole,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable SectionKind section) {

  /** A stretch of the extracted text. */
  public record Place(int start, int end) {}
}
