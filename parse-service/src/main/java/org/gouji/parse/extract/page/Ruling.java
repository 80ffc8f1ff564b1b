package org.gouji.parse.extract.page;

/**
 * A horizontal or vertical line.
 *
 * @param at its y if it is horizontal, its x if it is vertical
 * @param from where it begins on the other axis
 * @param to where it ends
 */
public record Ruling(double at, double from, double to) {
  public Ruling {
    if (from > to) {
      double end = from;
      from = to;
      to = end;
    }
  }

  double length() {
    return to - from;
  }
}
