package org.gouji.parse.contract.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.taxonomy.Edition.Years;

/** Puts editions in the order of their reporting years and refuses those that overlap. */
final class EditionTimeline {
  private EditionTimeline() {}

  /**
   * The taxonomy of all editions.
   *
   * @param editions editions by file, in the order in which a later file is at fault
   * @throws InconsistentTaxonomyException when two share an id or a reporting year
   */
  static Taxonomy of(Map<String, Edition> editions) {
    List<String> files = List.copyOf(editions.keySet());
    List<Edition> all = List.copyOf(editions.values());
    List<Edition> succeeding = all.stream().map(edition -> untilSuccessor(edition, all)).toList();
    for (int later = 1; later < succeeding.size(); later++) {
      List<String> problems = new ArrayList<>();
      for (Edition earlier : succeeding.subList(0, later)) {
        problems.addAll(conflicts(earlier, succeeding.get(later)));
      }
      if (!problems.isEmpty()) {
        throw new InconsistentTaxonomyException(files.get(later), problems);
      }
    }
    return new Taxonomy(
        succeeding.stream()
            .sorted(Comparator.comparingInt((Edition edition) -> edition.years().from()))
            .toList());
  }

  /** An edition in force until further notice ends the year before the next one begins. */
  private static Edition untilSuccessor(Edition edition, List<Edition> all) {
    Years years = edition.years();
    if (years.to() != null) {
      return edition;
    }
    return all.stream()
        .map(other -> other.years().from())
        .filter(from -> from > years.from())
        .min(Comparator.naturalOrder())
        .map(from -> edition.inForce(new Years(years.from(), from - 1)))
        .orElse(edition);
  }

  private static List<String> conflicts(Edition earlier, Edition later) {
    List<String> problems = new ArrayList<>();
    if (earlier.id().equals(later.id())) {
      problems.add("there is an edition " + later.id() + " already");
    }
    if (earlier.years().overlaps(later.years())) {
      problems.add("its reporting years overlap those of edition " + earlier.id());
    }
    return problems;
  }
}
