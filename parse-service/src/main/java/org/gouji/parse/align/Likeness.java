package org.gouji.parse.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.label.Similarity;

/**
 * Similarities between the labels of one sequence and the texts of one document, each worked out
 * once: an alignment asks for the same pairs many times.
 */
final class Likeness {
  private static final int FIRST_CAPACITY = 256;

  private final Map<List<String>, Integer> labelNumbers = new HashMap<>();
  private final Map<String, Integer> textNumbers = new HashMap<>();
  private final Map<Integer, double[]> known = new HashMap<>();

  /** Numbers a label; equal wordings share a number. */
  int label(List<String> wordings) {
    return labelNumbers.computeIfAbsent(wordings, w -> labelNumbers.size());
  }

  /** Numbers a text; equal texts share a number. */
  int text(String telling) {
    return textNumbers.computeIfAbsent(telling, t -> textNumbers.size());
  }

  /** The likeness of a text to the closest wording of a label, 0 to 1. */
  double of(int label, List<String> wordings, int text, String telling) {
    double[] row = known.get(label);
    if (row == null || row.length <= text) {
      int capacity = Math.max(FIRST_CAPACITY, Integer.highestOneBit(text + 1) * 2);
      double[] wider = new double[capacity];
      Arrays.fill(wider, Double.NaN);
      if (row != null) {
        System.arraycopy(row, 0, wider, 0, row.length);
      }
      known.put(label, wider);
      row = wider;
    }
    if (Double.isNaN(row[text])) {
      double best = 0;
      for (String wording : wordings) {
        best = Math.max(best, Similarity.of(wording, telling));
      }
      row[text] = best;
    }
    return row[text];
  }
}
