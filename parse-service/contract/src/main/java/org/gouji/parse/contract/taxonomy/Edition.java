package org.gouji.parse.contract.taxonomy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the official format of OGI annual reports.
 *
 * @param id the edition's short name, such as {@code 2021}
 * @param notice the notice that prescribes it
 * @param years the reporting years it is used for
 * @param sections the sections in prescribed order
 * @param tables the statutory tables in prescribed order
 * @param relations the tie-outs between concepts
 */
public record Edition(
    String id,
    Notice notice,
    Years years,
    List<SectionHeading> sections,
    List<Table> tables,
    List<Relation> relations) {

  public Edition {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    relations = List.copyOf(relations);
  }

  /** Every concept of the edition by id, in presentation order. */
  public Map<String, Concept> concepts() {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (Table table : tables) {
      for (Concept concept : table.concepts()) {
        concepts.put(concept.id(), concept);
      }
    }
    return Collections.unmodifiableMap(concepts);
  }

  /**
   * The table of that id.
   *
   * @throws IllegalArgumentException when the edition has none
   */
  public Table table(String tableId) {
    return tables.stream()
        .filter(table -> table.id().equals(tableId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("edition " + id + " has no table " + tableId));
  }

  /** The same edition for other reporting years. */
  Edition inForce(Years other) {
    return new Edition(id, notice, other, sections, tables, relations);
  }

  /**
   * The notice that prescribes an edition.
   *
   * @param title as cited
   * @param number its document number
   * @param issued its date; null where no reliable source is at hand
   */
  public record Notice(String title, String number, @Nullable LocalDate issued) {}

  /** A range of reporting years, both ends included; a null end is open. */
  public record Years(int from, @Nullable Integer to) {

    /** Whether the year lies in the range. */
    public boolean contains(int year) {
      return year >= from && (to == null || year <= to);
    }

    /** Whether a year lies in both ranges. */
    boolean overlaps(Years other) {
      return contains(other.from) || other.contains(from);
    }
  }
}
