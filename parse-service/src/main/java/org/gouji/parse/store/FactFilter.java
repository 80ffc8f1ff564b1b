package org.gouji.parse.store;

import java.util.Set;
import org.gouji.parse.contract.FactState;

/**
 * Which facts to read.
 *
 * @param reports the reports they stand in
 * @param concepts ids of the concepts; empty for all
 * @param editions ids of the editions that have one of these concepts; empty for all
 * @param states what the cells hold; empty for all
 */
public record FactFilter(
    ReportFilter reports, Set<String> concepts, Set<String> editions, Set<FactState> states) {
  public FactFilter {
    concepts = Set.copyOf(concepts);
    editions = Set.copyOf(editions);
    states = Set.copyOf(states);
  }

  /** Whether a fact of that concept and state is among them, whatever its report. */
  public boolean takes(String concept, FactState state) {
    return (concepts.isEmpty() || concepts.contains(concept))
        && (states.isEmpty() || states.contains(state));
  }
}
