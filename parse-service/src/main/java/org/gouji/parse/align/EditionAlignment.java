package org.gouji.parse.align;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.section.FoundSection;

/**
 * How a document reads by one edition.
 *
 * @param edition the edition
 * @param sections the sections found
 * @param tables the reading of each table by its id, in the edition's order
 */
public record EditionAlignment(
    Edition edition, List<FoundSection> sections, Map<String, TableAlignment> tables) {

  public EditionAlignment {
    sections = List.copyOf(sections);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** What the readings of the tables cost together. */
  public double cost() {
    return tables.values().stream().mapToDouble(TableAlignment::cost).sum();
  }

  /** How many of the tables the document has. */
  public long tablesFound() {
    return tables.values().stream().filter(TableAlignment::found).count();
  }
}
