package org.gouji.parse.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the pieces in which programs draw one line: cell by cell, dash by dash, or twice for a
 * double border.
 */
final class RulingMerger {
  /** Lines nearer than this are one line; the lowest row of text is more than twice as high. */
  static final double TOLERANCE = 3.0;

  private RulingMerger() {}

  /** The lines that the pieces make up, sorted by their place. */
  static List<Ruling> merge(List<Ruling> pieces) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> merged = new ArrayList<>();
    List<Ruling> level = new ArrayList<>();
    for (Ruling piece : sorted) {
      if (!level.isEmpty() && piece.at() - level.get(0).at() > TOLERANCE) {
        mergeLevel(level, merged);
        level.clear();
      }
      level.add(piece);
    }
    mergeLevel(level, merged);
    return merged;
  }

  private static void mergeLevel(List<Ruling> level, List<Ruling> merged) {
    if (level.isEmpty()) {
      return;
    }
    double at = level.stream().mapToDouble(Ruling::at).average().orElseThrow();
    List<Ruling> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Ruling piece : sorted) {
      if (piece.from() > to + TOLERANCE) {
        merged.add(new Ruling(at, from, to));
        from = piece.from();
        to = piece.to();
      } else {
        to = Math.max(to, piece.to());
      }
    }
    merged.add(new Ruling(at, from, to));
  }
}
