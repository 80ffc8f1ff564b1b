package org.gouji.parse.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** The concepts of all editions: which there are, what they are called, how they are picked. */
public final class ConceptCatalogue {
  private static final String WILDCARD = "*";

  private final Map<String, Map<String, Concept>> byEdition = new LinkedHashMap<>();

  /** The concepts of a taxonomy. */
  public ConceptCatalogue(Taxonomy taxonomy) {
    for (Edition edition : taxonomy.editions()) {
      byEdition.put(edition.id(), edition.concepts());
    }
  }

  /**
   * The concepts that a pattern names.
   *
   * @param pattern an id, or the beginning of ids followed by {@code *}
   * @return their ids in presentation order; none when the pattern names none
   */
  public Set<String> named(String pattern) {
    if (!pattern.endsWith(WILDCARD)) {
      return of(null).contains(pattern) ? Set.of(pattern) : Set.of();
    }
    String beginning = pattern.substring(0, pattern.length() - WILDCARD.length());
    return of(null).stream()
        .filter(concept -> concept.startsWith(beginning))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The editions that have one of these concepts. */
  public Set<String> editionsWith(Collection<String> concepts) {
    Set<String> editions = new TreeSet<>();
    byEdition.forEach(
        (edition, known) -> {
          if (concepts.stream().anyMatch(known::containsKey)) {
            editions.add(edition);
          }
        });
    return editions;
  }

  /**
   * The concepts of an edition in presentation order.
   *
   * @param edition null for all editions, one behind the other
   */
  Set<String> of(@Nullable String edition) {
    if (edition != null) {
      return byEdition.getOrDefault(edition, Map.of()).keySet();
    }
    Set<String> all = new LinkedHashSet<>();
    byEdition.values().forEach(concepts -> all.addAll(concepts.keySet()));
    return all;
  }

  /** What an edition calls a concept; its id where the edition is no longer known. */
  ConceptLabel label(String edition, String concept) {
    return find(edition, concept)
        .map(known -> new ConceptLabel(known.labelZh(), known.labelEn()))
        .orElseGet(() -> new ConceptLabel(concept, concept));
  }

  /** What the newest edition that has a concept calls it. */
  ConceptLabel label(String concept) {
    ConceptLabel newest = new ConceptLabel(concept, concept);
    for (Map.Entry<String, Map<String, Concept>> edition : byEdition.entrySet()) {
      if (edition.getValue().containsKey(concept)) {
        newest = label(edition.getKey(), concept);
      }
    }
    return newest;
  }

  /** The unit of a concept's figures; null where the edition is no longer known. */
  @Nullable String unit(String edition, String concept) {
    return find(edition, concept).map(Concept::unit).orElse(null);
  }

  private Optional<Concept> find(String edition, String concept) {
    return Optional.ofNullable(byEdition.getOrDefault(edition, Map.of()).get(concept));
  }
}
