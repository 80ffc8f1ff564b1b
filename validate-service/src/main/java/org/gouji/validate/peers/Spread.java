package org.gouji.validate.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The middle of some figures and how far they lie from it: the median, and the median of their
 * distances to it (MAD), which a few wild figures do not move.
 *
 * @param median the middle
 * @param deviation the median absolute deviation; zero where more than half are equal
 * @param figures how many figures there are
 */
public record Spread(BigDecimal median, BigDecimal deviation, int figures) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * The spread of some figures; their order does not matter.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Spread of(List<BigDecimal> figures) {
    BigDecimal median = median(figures);
    List<BigDecimal> distances =
        figures.stream().map(figure -> figure.subtract(median).abs()).toList();
    return new Spread(median, median(distances), figures.size());
  }

  private static BigDecimal median(List<BigDecimal> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("nothing has no middle");
    }
    List<BigDecimal> sorted = new ArrayList<>(figures);
    sorted.sort(null);
    BigDecimal upper = sorted.get(sorted.size() / 2);
    BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
    BigDecimal median = lower.add(upper).divide(TWO).stripTrailingZeros();
    return median.scale() < 0 ? median.setScale(0) : median;
  }

  /** How far a figure lies from the middle. */
  public BigDecimal distance(BigDecimal figure) {
    return figure.subtract(median).abs();
  }
}
