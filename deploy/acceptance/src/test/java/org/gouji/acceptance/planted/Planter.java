package org.gouji.acceptance.planted;

import java.util.ArrayList;
import java.util.List;

/**
 * Plants the faults that one rule must find.
 *
 * @param rule its id
 * @param ways the ways in which such a fault comes about
 */
record Planter(String rule, List<Way> ways) {

  /** Plants one fault in a report that it orders. */
  @FunctionalInterface
  interface Way {
    Fault plant(Workshop shop);
  }

  static Planter of(String rule, Way... ways) {
    return new Planter(rule, List.of(ways));
  }

  static Planter of(String rule, List<Way> ways) {
    return new Planter(rule, ways);
  }

  /** The planter with further ways. */
  Planter or(List<Way> further) {
    List<Way> all = new ArrayList<>(ways);
    all.addAll(further);
    return new Planter(rule, all);
  }

  /** The planter with further ways. */
  Planter or(Way... further) {
    return or(List.of(further));
  }
}
