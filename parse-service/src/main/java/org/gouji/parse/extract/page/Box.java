package org.gouji.parse.extract.page;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's upper left corner as it is read.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x
 * @param bottom largest y
 */
public record Box(double left, double top, double right, double bottom) {

  /** The smallest box around two boxes. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Extent along x. */
  public double width() {
    return right - left;
  }

  /** Extent along y. */
  public double height() {
    return bottom - top;
  }

  /** The middle along x. */
  public double centerX() {
    return (left + right) / 2;
  }

  /** The middle along y. */
  public double centerY() {
    return (top + bottom) / 2;
  }

  /** Whether a point lies in it or on its edge. */
  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  double overlapX(Box other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  double area() {
    return width() * height();
  }
}
