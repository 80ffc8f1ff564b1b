package org.gouji.parse.extract.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table drawn with lines. Its cells are the regions that lines bound: the smallest rectangles of
 * the grid, joined wherever no line parts two of them.
 */
final class RuledTable {
  /** A line that covers so much of an edge draws it. */
  private static final double COVERED = 0.6;

  private final double[] xs;
  private final double[] ys;
  private final int[] regions;

  /**
   * A table.
   *
   * @param xs where its columns begin and end, rising
   * @param ys where its rows begin and end, rising
   * @param horizontals its horizontal lines
   * @param verticals its vertical lines
   */
  RuledTable(double[] xs, double[] ys, List<Ruling> horizontals, List<Ruling> verticals) {
    this.xs = xs.clone();
    this.ys = ys.clone();
    this.regions = new int[columns() * rows()];
    for (int i = 0; i < regions.length; i++) {
      regions[i] = i;
    }
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        int unit = row * columns() + column;
        if (column + 1 < columns() && !isDrawn(verticals, xs[column + 1], ys[row], ys[row + 1])) {
          join(unit, unit + 1);
        }
        if (row + 1 < rows() && !isDrawn(horizontals, ys[row + 1], xs[column], xs[column + 1])) {
          join(unit, unit + columns());
        }
      }
    }
  }

  Box box() {
    return new Box(xs[0], ys[0], xs[columns()], ys[rows()]);
  }

  /** Whether it is a mere frame around something. */
  boolean isFrame() {
    for (int i = 0; i < regions.length; i++) {
      if (root(i) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The boxes around its cells, in reading order. */
  List<Box> cells() {
    Map<Integer, Box> cells = new LinkedHashMap<>();
    for (int unit = 0; unit < regions.length; unit++) {
      int column = unit % columns();
      int row = unit / columns();
      Box box = new Box(xs[column], ys[row], xs[column + 1], ys[row + 1]);
      cells.merge(root(unit), box, Box::union);
    }
    return List.copyOf(cells.values());
  }

  /** The table with words in its cells; every word must lie in its box. */
  Block.Table filled(List<Word> words) {
    Map<Integer, List<Word>> byRegion = new LinkedHashMap<>();
    for (Word word : words) {
      int column = index(xs, word.box().centerX());
      int row = index(ys, word.box().centerY());
      int region = root(row * columns() + column);
      byRegion.computeIfAbsent(region, r -> new ArrayList<>()).add(word);
    }
    double[] widths = new double[regions.length];
    for (int column = 0; column < columns(); column++) {
      for (int row = 0; row < rows(); row++) {
        int region = root(row * columns() + column);
        double width = xs[column + 1] - xs[region % columns()];
        widths[region] = Math.max(widths[region], width);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns(); column++) {
        int unit = row * columns() + column;
        if (root(unit) == unit) {
          List<Word> cell = byRegion.getOrDefault(unit, List.of());
          cells.add(CellText.of(TextLine.lines(cell), widths[unit]));
        }
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    return new Block.Table(rows);
  }

  private int columns() {
    return xs.length - 1;
  }

  private int rows() {
    return ys.length - 1;
  }

  private static boolean isDrawn(List<Ruling> lines, double at, double from, double to) {
    double covered = 0;
    for (Ruling line : lines) {
      if (Math.abs(line.at() - at) <= RulingMerger.TOLERANCE) {
        covered += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
      }
    }
    return covered >= COVERED * (to - from);
  }

  private static int index(double[] edges, double at) {
    int index = 0;
    while (index + 2 < edges.length && at >= edges[index + 1]) {
      index++;
    }
    return index;
  }

  /** The first unit, in reading order, of the region that a unit belongs to. */
  private int root(int unit) {
    int root = unit;
    while (regions[root] != root) {
      regions[root] = regions[regions[root]];
      root = regions[root];
    }
    return root;
  }

  private void join(int one, int other) {
    int first = Math.min(root(one), root(other));
    int second = Math.max(root(one), root(other));
    regions[second] = first;
  }
}
