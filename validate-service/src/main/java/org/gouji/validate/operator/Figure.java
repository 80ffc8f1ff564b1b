package org.gouji.validate.operator;

import java.math.BigDecimal;

/**
 * A value of the type {@code decimal}. It is no {@link Number}, since CEL would compare it with
 * others by rules of its own; equal figures are equal however many noughts they are written with.
 *
 * @param value without trailing zeros, of at most {@value #MOST_DIGITS} digits
 */
record Figure(BigDecimal value) {
  private static final int MOST_DIGITS = 100;

  /**
   * A figure.
   *
   * @throws ArithmeticException when it is none that a report could have
   */
  Figure {
    value = value.stripTrailingZeros();
    if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
      throw new ArithmeticException("a figure of more than " + MOST_DIGITS + " digits");
    }
  }

  /**
   * A value of an expression as a figure; one that was written as such counts as it was written.
   *
   * @throws ArithmeticException when it is none that a report could have
   */
  static Figure of(Object number) {
    if (number instanceof Figure figure) {
      return figure;
    }
    if (number instanceof Double inexact && !Double.isFinite(inexact)) {
      throw new ArithmeticException("not a number");
    }
    // Of a double, the shortest decimal that is this double
    return new Figure(new BigDecimal(number.toString()));
  }
}
