package org.gouji.parse.figure;

import java.math.BigDecimal;

/** What stands in a cell that should hold a figure. */
public sealed interface Figure {

  /**
   * A figure.
   *
   * @param value as printed; an amount in 万元, whatever its unit in the cell
   */
  record Reported(BigDecimal value) implements Figure {}

  /** Nothing: an empty cell, a dash, a slash, or 无. */
  record Blank() implements Figure {}

  /** Text that is no figure. */
  record Unreadable() implements Figure {}
}
