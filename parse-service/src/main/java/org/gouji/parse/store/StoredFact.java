package org.gouji.parse.store;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonValue;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fact as stored, its concept beside it: concept ids have dots, which field names must not. Two
 * hundred of them stand in every revision and most are plain figures, so whatever follows from the
 * rest is left out.
 *
 * @param value the figure; absent unless reported
 * @param state the public name of the state; absent when reported
 * @param text the cell as printed; absent when it is the figure and nothing else
 * @param start where the cell begins; absent when there is none
 * @param end where it ends
 * @param page the page it stands on; absent where the document has none
 * @param confidence absent when it is 1
 */
public record StoredFact(
    String concept,
    @Nullable BsonValue value,
    @Nullable String state,
    @Nullable String text,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable Integer page,
    @Nullable Double confidence) {
  private static final double CERTAIN = 1.0;

  static StoredFact of(Map.Entry<String, Fact> entry) {
    Fact fact = entry.getValue();
    Span source = fact.source();
    return new StoredFact(
        entry.getKey(),
        StoredFigure.of(fact.value()),
        fact.state() == FactState.REPORTED ? null : fact.state().name().toLowerCase(Locale.ROOT),
        isFigureOnly(fact) ? null : fact.text(),
        source == null ? null : source.start(),
        source == null ? null : source.end(),
        source == null ? null : source.page(),
        fact.confidence() == CERTAIN ? null : fact.confidence());
  }

  Fact fact() {
    BigDecimal figure = StoredFigure.figure(value);
    return new Fact(
        figure,
        state == null ? FactState.REPORTED : FactState.valueOf(state.toUpperCase(Locale.ROOT)),
        text == null && figure != null ? figure.toPlainString() : text,
        start == null || end == null ? null : new Span(start, end, page),
        confidence == null ? CERTAIN : confidence);
  }

  private static boolean isFigureOnly(Fact fact) {
    return fact.value() != null && Objects.equals(fact.text(), fact.value().toPlainString());
  }
}
