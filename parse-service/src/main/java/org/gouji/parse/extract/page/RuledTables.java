package org.gouji.parse.extract.page;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables that lines draw: each a set of lines that meet. */
final class RuledTables {
  /** More lines are a drawing; the largest statutory table has 29 rows. */
  private static final int MAX_LINES = 600;

  /** Shorter lines are parts of characters or of drawings. */
  private static final double SHORTEST = 6.0;

  /** A line that goes on by more than this beyond the last one across it ends at an open edge. */
  private static final double OPEN_EDGE = 9.0;

  private final List<Ruling> horizontals;
  private final List<Ruling> verticals;
  private final int[] sets;

  private RuledTables(List<Ruling> horizontals, List<Ruling> verticals) {
    this.horizontals = horizontals;
    this.verticals = verticals;
    this.sets = new int[horizontals.size() + verticals.size()];
  }

  /** The tables of a page, frames around nothing but text left out. */
  static List<RuledTable> find(PageGeometry page) {
    List<Ruling> horizontals = lines(page.horizontals());
    List<Ruling> verticals = lines(page.verticals());
    if (horizontals.size() > MAX_LINES || verticals.size() > MAX_LINES) {
      return List.of();
    }
    return new RuledTables(horizontals, verticals).tables();
  }

  private static List<Ruling> lines(List<Ruling> pieces) {
    return RulingMerger.merge(pieces).stream().filter(line -> line.length() >= SHORTEST).toList();
  }

  private List<RuledTable> tables() {
    for (int i = 0; i < sets.length; i++) {
      sets[i] = i;
    }
    for (int h = 0; h < horizontals.size(); h++) {
      for (int v = 0; v < verticals.size(); v++) {
        if (meet(horizontals.get(h), verticals.get(v))) {
          sets[root(horizontals.size() + v)] = root(h);
        }
      }
    }
    List<RuledTable> tables = new ArrayList<>();
    for (int set = 0; set < sets.length; set++) {
      List<Ruling> across = new ArrayList<>();
      List<Ruling> down = new ArrayList<>();
      for (int i = 0; i < sets.length; i++) {
        if (root(i) == set) {
          if (i < horizontals.size()) {
            across.add(horizontals.get(i));
          } else {
            down.add(verticals.get(i - horizontals.size()));
          }
        }
      }
      if (!across.isEmpty() && !down.isEmpty()) {
        addTable(across, down, tables);
      }
    }
    return tables;
  }

  private static void addTable(List<Ruling> across, List<Ruling> down, List<RuledTable> tables) {
    double[] ys = edges(across, down);
    double[] xs = edges(down, across);
    if (xs.length < 2 || ys.length < 2) {
      return;
    }
    RuledTable table = new RuledTable(xs, ys, across, down);
    if (!table.isFrame()) {
      tables.add(table);
    }
  }

  /** Where lines stand, with an edge added where the lines across them end in the open. */
  private static double[] edges(List<Ruling> lines, List<Ruling> crossing) {
    List<Double> edges = new ArrayList<>();
    double first = crossing.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double last = crossing.stream().mapToDouble(Ruling::to).max().orElseThrow();
    double[] places = lines.stream().mapToDouble(Ruling::at).sorted().toArray();
    if (first < places[0] - OPEN_EDGE) {
      edges.add(first);
    }
    for (double place : places) {
      if (edges.isEmpty() || place - edges.get(edges.size() - 1) > RulingMerger.TOLERANCE) {
        edges.add(place);
      }
    }
    if (last > places[places.length - 1] + OPEN_EDGE) {
      edges.add(last);
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static boolean meet(Ruling horizontal, Ruling vertical) {
    double reach = RulingMerger.TOLERANCE;
    return vertical.at() >= horizontal.from() - reach
        && vertical.at() <= horizontal.to() + reach
        && horizontal.at() >= vertical.from() - reach
        && horizontal.at() <= vertical.to() + reach;
  }

  private int root(int line) {
    int root = line;
    while (sets[root] != root) {
      root = sets[root];
    }
    return root;
  }
}
