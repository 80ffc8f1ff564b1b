package org.gouji.validate.peers;

import java.math.BigDecimal;

/**
 * How far a figure may lie from the middle.
 *
 * @param deviations in median absolute deviations
 * @param leastAgencies among fewer figures none is judged
 * @param leastDistance what is nearer than that is never far
 */
public record Tolerance(BigDecimal deviations, int leastAgencies, BigDecimal leastDistance) {
  /** The least of everything that an installation may set (A02 in the catalogue). */
  public static final Tolerance LEAST = new Tolerance(BigDecimal.valueOf(2), 3, BigDecimal.ONE);

  /**
   * Whether a figure is too far off. Where more than half of the figures are equal there is no
   * deviation to measure by, and none is.
   */
  public boolean exceededBy(BigDecimal figure, Spread spread) {
    BigDecimal distance = spread.distance(figure);
    return spread.figures() >= leastAgencies
        && spread.deviation().signum() > 0
        && distance.compareTo(leastDistance) >= 0
        && distance.compareTo(spread.deviation().multiply(deviations)) > 0;
  }
}
