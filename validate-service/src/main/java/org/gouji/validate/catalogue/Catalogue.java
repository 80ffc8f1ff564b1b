package org.gouji.validate.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules in force.
 *
 * @param rules their metadata, sorted by id
 */
public record Catalogue(List<RuleMetadata> rules) {
  public Catalogue {
    rules = rules.stream().sorted(Comparator.comparing(RuleMetadata::id)).toList();
    if (rules.stream().map(RuleMetadata::id).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("a rule id stands twice in the catalogue");
    }
  }

  /** The rules that ship with the service. */
  public static Catalogue builtIn() {
    return CatalogueReader.builtIn();
  }

  /** The rule of that id. */
  public Optional<RuleMetadata> find(String ruleId) {
    return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
  }
}
