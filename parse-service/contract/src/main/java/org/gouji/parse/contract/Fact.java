package org.gouji.parse.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a statutory table.
 *
 * @param value the figure as printed, amounts in 万元; null unless reported
 * @param state what the cell holds
 * @param text the cell as printed; null when there is no such cell
 * @param source where the cell stands; null when there is no such cell
 * @param confidence that this is the concept's cell, 0 to 1
 */
public record Fact(
    @Nullable BigDecimal value,
    FactState state,
    @Nullable String text,
    @Nullable Span source,
    double confidence) {

  public Fact {
    if ((value != null) != (state == FactState.REPORTED)) {
      throw new IllegalArgumentException("a value belongs to a reported fact, not to " + state);
    }
    if ((source == null) != (state == FactState.MISSING)) {
      throw new IllegalArgumentException("a source belongs to every fact but a missing one");
    }
  }
}
