package org.gouji.parse.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure or statement that a sentence makes. Fields that do not apply are left out of the JSON.
 *
 * @param kind what is claimed, one of {@link ClaimKind} or a kind that a later version adds
 * @param value the figure claimed, 0 where the sentence says there was none, null where the claim
 *     is no figure; counts as counted, amounts in 万元 whatever their unit in the sentence, changes
 *     signed
 * @param text the sentence, as printed
 * @param source where the sentence stands
 * @param figure where the figure or the deciding words stand
 * @param unit unit as printed: {@code 件}, {@code 条}, {@code 元}, {@code 万元}, {@code %}; null where
 *     none is printed
 * @param approximate true for a rounded figure ({@code 余}, {@code 约}, {@code 1.2万}), which must not
 *     be compared exactly; else null
 * @param subject what the claim is narrowed to or is about: an applicant column ({@code
 *     naturalPerson}) or {@link ClaimKind#LEGAL_PERSON}; of a change the kind that changed
 * @param label name of a category, in simplified script and without blanks
 * @param scope whom the figure covers where that is not plainly the agency itself, as printed
 *     ({@code 全市}); such a figure must not be compared with the agency's tables
 * @param complete of a category: whether its enumeration claims to leave nothing out; null where
 *     the wording ({@code 其中}) does not tell
 * @param whole of a category: where the figure of the total stands that the category is a part of
 * @param from first day of a period; the day of a date
 * @param to last day of a period; the day of a date
 * @param section the section in which the sentence stands; null before the first one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NarrativeClaim(
    String kind,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal value,
    String text,
    Span source,
    @Nullable Span figure,
    @Nullable String unit,
    @Nullable Boolean approximate,
    @Nullable String subject,
    @Nullable String label,
    @Nullable String scope,
    @Nullable Boolean complete,
    @Nullable Span whole,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable SectionKind section) {

  @JsonCreator
  public NarrativeClaim {
    if ((from == null) != (to == null) || (from != null && to.isBefore(from))) {
      throw new IllegalArgumentException("no period: " + from + " to " + to);
    }
  }

  /** A claim of which no more is known. */
  public NarrativeClaim(String kind, @Nullable BigDecimal value, String text, Span source) {
    this(
        kind, value, text, source, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  /** Whether the figure may be compared exactly with the agency's own tables. */
  public boolean comparable() {
    return value != null && approximate == null && scope == null;
  }
}
