package org.gouji.validate.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What registers say about a report.
 *
 * @param holidays the holidays that its deadline may fall on
 * @param expectation that it was expected; null where no register has its agency
 * @param included the agencies whose figures it includes
 */
public record Registered(
    Holidays holidays, @Nullable Expectation expectation, List<Included> included) {
  /** Nothing. */
  public static final Registered NONE = new Registered(Holidays.NONE, null, List.of());

  public Registered {
    included = List.copyOf(included);
  }
}
