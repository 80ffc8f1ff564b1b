package org.gouji.parse.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a reader found it, with indexes into the sentence's skeleton; see {@link
 * org.gouji.parse.contract.NarrativeClaim} for the fields.
 *
 * @param from index of the first sign that decides: a figure, or words such as 未收到
 * @param to index behind the last one
 * @param wholeAt index of the figure that a category is a part of; -1 for what is no category
 */
record Claim(
    String kind,
    @Nullable BigDecimal value,
    int from,
    int to,
    @Nullable String unit,
    boolean approximate,
    @Nullable String subject,
    @Nullable String label,
    @Nullable String scope,
    @Nullable Boolean complete,
    int wholeAt,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay) {

  private static final int NO_WHOLE = -1;

  /** What a figure of the sentence says. */
  static Claim figure(String kind, Figure figure) {
    Quantity quantity = figure.quantity();
    return new Claim(
        kind,
        quantity.value(),
        figure.at(),
        figure.at() + 1,
        quantity.unit(),
        quantity.approximate(),
        null,
        null,
        null,
        null,
        NO_WHOLE,
        null,
        null);
  }

  /** What words of the sentence say; a value where they say there were none. */
  static Claim words(String kind, @Nullable BigDecimal value, int from, int to) {
    return new Claim(
        kind, value, from, to, null, false, null, null, null, null, NO_WHOLE, null, null);
  }

  /** A period, or a day. */
  static Claim days(String kind, LocalDate first, LocalDate last, int from, int to) {
    return new Claim(
        kind, null, from, to, null, false, null, null, null, null, NO_WHOLE, first, last);
  }

  /** Whether this is a total and no part of one. */
  boolean isTotal() {
    return wholeAt == NO_WHOLE && subject == null;
  }

  Claim valued(@Nullable BigDecimal other, @Nullable String otherUnit) {
    return new Claim(
        kind,
        other,
        from,
        to,
        otherUnit,
        approximate,
        subject,
        label,
        scope,
        complete,
        wholeAt,
        firstDay,
        lastDay);
  }

  Claim rounded() {
    return new Claim(
        kind, value, from, to, unit, true, subject, label, scope, complete, wholeAt, firstDay,
        lastDay);
  }

  Claim about(String narrowed) {
    return new Claim(
        kind,
        value,
        from,
        to,
        unit,
        approximate,
        narrowed,
        label,
        scope,
        complete,
        wholeAt,
        firstDay,
        lastDay);
  }

  Claim scoped(@Nullable String words) {
    return new Claim(
        kind,
        value,
        from,
        to,
        unit,
        approximate,
        subject,
        label,
        words,
        complete,
        wholeAt,
        firstDay,
        lastDay);
  }

  Claim partOf(int whole, @Nullable String name, @Nullable Boolean all) {
    return new Claim(
        kind,
        value,
        from,
        to,
        unit,
        approximate,
        subject,
        name,
        scope,
        all,
        whole,
        firstDay,
        lastDay);
  }
}
