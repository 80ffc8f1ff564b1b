package org.gouji.parse.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of a table for analysts. */
sealed interface Cell {
  /** A cell with nothing in it. */
  Cell EMPTY = new Empty();

  /** Text that no spreadsheet takes for a formula. */
  static Cell text(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(FormulaGuard.inert(text));
  }

  /** A day by ISO 8601. */
  static Cell day(@Nullable LocalDate day) {
    return day == null ? EMPTY : new Text(day.toString());
  }

  /** A number. */
  static Cell figure(@Nullable BigDecimal value) {
    return value == null ? EMPTY : new Figure(value);
  }

  /** A whole number. */
  static Cell count(@Nullable Integer value) {
    return value == null ? EMPTY : new Figure(BigDecimal.valueOf(value));
  }

  /**
   * A cell that holds text.
   *
   * @param text what to write
   */
  record Text(String text) implements Cell {}

  /**
   * A cell that holds a number.
   *
   * @param value the number, exact
   */
  record Figure(BigDecimal value) implements Cell {}

  /** A cell that holds nothing. */
  record Empty() implements Cell {}
}
