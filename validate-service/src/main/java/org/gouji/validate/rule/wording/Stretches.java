package org.gouji.validate.rule.wording;

import java.util.Map;
import java.util.TreeMap;

/** Stretches of a text, quickly asked whether a place lies in one of them. */
final class Stretches {
  private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

  /** Adds a stretch; of two with the same start, the longer one counts. */
  void add(int start, int end) {
    endByStart.merge(start, end, Math::max);
  }

  /** Whether the stretch that starts last before that place covers it. */
  boolean cover(int place) {
    Map.Entry<Integer, Integer> before = endByStart.floorEntry(place);
    return before != null && place < before.getValue();
  }
}
