package org.gouji.parse.align;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Table;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.parse.extract.Cell;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.section.FoundSection;
import org.gouji.parse.section.SectionFinder;

/**
 * Reads a document by each edition and keeps the reading that costs least. A table is looked for in
 * its section first, and where it is not there, among everything that no other table has claimed.
 */
public final class EditionAligner {
  /** Bounds time and memory of one alignment; a table and its surroundings have some 600 cells. */
  private static final int MAX_TOKENS = 4_000;

  private record Reader(Edition edition, SectionFinder sections, List<TableAligner> tables) {
    static Reader of(Edition edition) {
      return new Reader(
          edition,
          new SectionFinder(edition.sections()),
          edition.tables().stream().map(TableAligner::new).toList());
    }
  }

  private final Taxonomy taxonomy;
  private final List<Reader> readers;

  /** An aligner for all editions of a taxonomy. */
  public EditionAligner(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.readers = taxonomy.editions().stream().map(Reader::of).toList();
  }

  /**
   * Reads a document.
   *
   * @param document its text and cells
   * @param year the reporting year if known, which decides where the tables do not
   */
  public EditionAlignment align(ExtractedDocument document, Optional<Integer> year) {
    List<Token> tokens = document.cells().stream().map(Token::of).toList();
    List<EditionAlignment> readings =
        readers.stream().map(reader -> align(reader, document, tokens)).toList();
    long most = readings.stream().mapToLong(EditionAlignment::tablesFound).max().orElse(0);
    Edition expected =
        year.flatMap(taxonomy::forYear)
            .orElse(taxonomy.editions().get(taxonomy.editions().size() - 1));
    return readings.stream()
        .filter(reading -> reading.tablesFound() == most)
        .min(
            Comparator.comparingDouble(EditionAlignment::cost)
                .thenComparing(reading -> !reading.edition().equals(expected)))
        .orElseThrow();
  }

  private static EditionAlignment align(
      Reader reader, ExtractedDocument document, List<Token> tokens) {
    List<FoundSection> sections = reader.sections().find(document);
    Map<String, TableAlignment> tables = new LinkedHashMap<>();
    Set<Cell> claimed = new HashSet<>();
    for (TableAligner aligner : reader.tables()) {
      Table table = aligner.table();
      TableAlignment alignment = aligner.align(window(region(table, sections, tokens)));
      tables.put(table.id(), alignment);
      claim(claimed, alignment);
    }
    for (TableAligner aligner : reader.tables()) {
      String table = aligner.table().id();
      if (!tables.get(table).found()) {
        List<Token> rest =
            tokens.stream().filter(token -> !claimed.contains(token.cell())).toList();
        TableAlignment alignment = aligner.align(window(rest));
        tables.put(table, alignment);
        claim(claimed, alignment);
      }
    }
    return new EditionAlignment(reader.edition(), sections, tables);
  }

  private static void claim(Set<Cell> claimed, TableAlignment alignment) {
    alignment.cells().values().forEach(match -> claimed.add(match.cell()));
  }

  /** The tokens of the table's section; of what stands where it should be, if it was not found. */
  private static List<Token> region(Table table, List<FoundSection> sections, List<Token> tokens) {
    SectionKind kind = table.section();
    int start = 0;
    int end = Integer.MAX_VALUE;
    for (FoundSection section : sections) {
      if (section.kind() == kind) {
        start = section.bodyStart();
        end = section.end();
        break;
      }
      if (section.kind().number() < kind.number()) {
        start = section.bodyStart();
      } else {
        end = Math.min(end, section.start());
      }
    }
    int from = start;
    int to = end;
    return tokens.stream()
        .filter(token -> token.cell().start() >= from && token.cell().end() <= to)
        .toList();
  }

  private static List<Token> window(List<Token> tokens) {
    return tokens.size() <= MAX_TOKENS ? tokens : tokens.subList(0, MAX_TOKENS);
  }
}
