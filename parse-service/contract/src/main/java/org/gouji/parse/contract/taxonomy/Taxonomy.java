package org.gouji.parse.contract.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * All editions in force, oldest first.
 *
 * @param editions the editions, their reporting years not overlapping
 */
public record Taxonomy(List<Edition> editions) {
  public Taxonomy {
    editions = List.copyOf(editions);
  }

  /** The edition that belongs to a reporting year. */
  public Optional<Edition> forYear(int year) {
    return editions.stream().filter(edition -> edition.years().contains(year)).findFirst();
  }

  /**
   * The edition of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Edition edition(String id) {
    return editions.stream()
        .filter(edition -> edition.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no edition " + id));
  }
}
