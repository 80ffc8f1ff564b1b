package org.gouji.parse.store;

import java.util.Locale;
import java.util.Map;
import org.bson.BsonValue;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.jspecify.annotations.Nullable;

/**
 * A fact as stored, its concept beside it: concept ids have dots, which field names must not.
 *
 * @param state the public name of the state
 */
public record StoredFact(
    String concept,
    @Nullable BsonValue value,
    String state,
    @Nullable String text,
    @Nullable StoredSpan source,
    double confidence) {

  static StoredFact of(Map.Entry<String, Fact> entry) {
    Fact fact = entry.getValue();
    return new StoredFact(
        entry.getKey(),
        StoredFigure.of(fact.value()),
        fact.state().name().toLowerCase(Locale.ROOT),
        fact.text(),
        StoredSpan.of(fact.source()),
        fact.confidence());
  }

  Fact fact() {
    return new Fact(
        StoredFigure.figure(value),
        FactState.valueOf(state.toUpperCase(Locale.ROOT)),
        text,
        StoredSpan.span(source),
        confidence);
  }
}
