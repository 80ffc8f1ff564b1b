package org.gouji.validate.operator;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an expression reads.
 *
 * @param facts concept ids of this year, in the order of reading
 * @param previous concept ids of the year before
 * @param year whether it reads the reporting year
 */
record Inputs(Set<String> facts, Set<String> previous, boolean year) {
  static final Inputs NONE = new Inputs(Set.of(), Set.of(), false);

  /** What all of them read. */
  static Inputs of(Collection<Inputs> parts) {
    Set<String> facts = new LinkedHashSet<>();
    Set<String> previous = new LinkedHashSet<>();
    boolean year = false;
    for (Inputs part : parts) {
      facts.addAll(part.facts());
      previous.addAll(part.previous());
      year |= part.year();
    }
    return new Inputs(facts, previous, year);
  }
}
