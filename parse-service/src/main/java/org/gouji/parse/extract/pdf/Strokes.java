package org.gouji.parse.extract.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.extract.page.Box;
import org.gouji.parse.extract.page.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * The ruling lines among what a page draws: strokes along an axis, and areas so thin that they show
 * as lines, as which Word and LibreOffice draw borders.
 */
final class Strokes {
  /** Thicker areas are bars and backgrounds. */
  private static final double THICKEST = 4.0;

  /** A line may lean by so many points over its length. */
  private static final double LEAN = 1.0;

  /** A page of a report has some thousand; maps and drawings have more, and no tables. */
  private static final int MAX = 60_000;

  private final List<Ruling> horizontals = new ArrayList<>();
  private final List<Ruling> verticals = new ArrayList<>();
  private final List<Box> areas = new ArrayList<>();

  /** Adds the segments of a path that is stroked. */
  void addStroked(Shape path) {
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(point);
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      double nextX = kind == PathIterator.SEG_CLOSE ? startX : point[last];
      double nextY = kind == PathIterator.SEG_CLOSE ? startY : point[last + 1];
      if (kind == PathIterator.SEG_MOVETO) {
        startX = nextX;
        startY = nextY;
      } else if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
        addLine(x, y, nextX, nextY);
      }
      x = nextX;
      y = nextY;
    }
  }

  /** Adds the thin ones among the parts of a path that is filled; remembers the others as areas. */
  void addFilled(Shape path) {
    double[] point = new double[6];
    Rectangle2D.@Nullable Double part = null;
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(point);
      if (kind == PathIterator.SEG_MOVETO) {
        addArea(part);
        part = new Rectangle2D.Double(point[0], point[1], 0, 0);
      } else if (kind != PathIterator.SEG_CLOSE && part != null) {
        int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
        part.add(point[last], point[last + 1]);
      }
    }
    addArea(part);
  }

  List<Ruling> horizontals() {
    return horizontals;
  }

  List<Ruling> verticals() {
    return verticals;
  }

  /** Whether a point lies on an area filled so far. */
  boolean isOnArea(double x, double y) {
    return areas.stream().anyMatch(area -> area.contains(x, y));
  }

  private void addArea(Rectangle2D.@Nullable Double part) {
    if (part == null) {
      return;
    }
    if (part.height <= THICKEST && part.width > part.height) {
      addLine(part.getMinX(), part.getCenterY(), part.getMaxX(), part.getCenterY());
    } else if (part.width <= THICKEST && part.height > part.width) {
      addLine(part.getCenterX(), part.getMinY(), part.getCenterX(), part.getMaxY());
    } else if (areas.size() < MAX / 20) {
      areas.add(Upright.box(part));
    }
  }

  private void addLine(double x1, double y1, double x2, double y2) {
    if (horizontals.size() + verticals.size() >= MAX) {
      return;
    }
    double width = Math.abs(x2 - x1);
    double height = Math.abs(y2 - y1);
    if (height <= LEAN && width > height) {
      horizontals.add(new Ruling((y1 + y2) / 2, x1, x2));
    } else if (width <= LEAN && height > width) {
      verticals.add(new Ruling((x1 + x2) / 2, y1, y2));
    }
  }
}
