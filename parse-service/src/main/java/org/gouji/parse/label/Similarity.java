package org.gouji.parse.label;

/** How alike two labels are, from 0 to 1. */
public final class Similarity {
  /** What a label cut off by a page break still counts. */
  private static final double PREFIX = 0.8;

  private static final int SHORTEST_PREFIX = 3;

  private Similarity() {}

  /**
   * The share of characters that need no edit (Levenshtein), or {@link #PREFIX} where one begins
   * with the other.
   *
   * @param a telling part of a label, see {@link LabelText}
   * @param b telling part of another
   */
  public static double of(String a, String b) {
    if (a.equals(b)) {
      return a.isEmpty() ? 0 : 1;
    }
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (shorter == 0) {
      return 0;
    }
    boolean prefix = shorter >= SHORTEST_PREFIX && (a.startsWith(b) || b.startsWith(a));
    // No need to count edits where the lengths alone rule a likeness out
    double edited = shorter * 3 < longer ? 0 : 1 - (double) edits(a, b) / longer;
    return prefix ? Math.max(PREFIX, edited) : edited;
  }

  private static int edits(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
