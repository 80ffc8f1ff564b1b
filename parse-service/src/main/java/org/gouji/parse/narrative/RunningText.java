package org.gouji.parse.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.parse.align.EditionAlignment;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.extract.Cell;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.section.FoundSection;
import org.jspecify.annotations.Nullable;

/** Finds the paragraphs of a document: its lines without the tables, broken ones joined again. */
final class RunningText {
  /** A shorter line is a heading or a cell, and nothing goes on behind it. */
  private static final int SHORTEST_BROKEN_LINE = 20;

  /** Whoever prints that much in a cell of a table prints text in a layout table. */
  private static final int SHORTEST_TEXT_IN_CELL = 20;

  private static final int LONGEST_HEADING = 40;

  /** Blank lines of a page break that a sentence may run over, white space included. */
  private static final int WIDEST_GAP = 12;

  private static final int LONGEST_PARAGRAPH = 20_000;

  private static final String SENTENCE_ENDS = "。！？!?；;：:";

  /** A title or heading has none of these; a paragraph broken before its first one is rare. */
  private static final Pattern PUNCTUATION = Pattern.compile("[，。、；：,;:]");

  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?[0-9０-９]{1,2}[）)、.．]|第[一二三四五六七八九十]{1,3}[部章节]"
              + "|[一二三四五六七八九十]是|附[:：件]).*",
          Pattern.DOTALL);

  /**
   * A paragraph, with offsets in UTF-16 units.
   *
   * @param heading the short line above it in its section, empty where there is none
   */
  record Paragraph(int start, int end, @Nullable SectionKind section, String heading) {}

  private record Region(int start, int end) {
    boolean holds(Cell cell) {
      return cell.start() >= start && cell.end() <= end;
    }
  }

  private final ExtractedDocument document;
  private final List<FoundSection> sections;
  private final List<Region> tables;

  private RunningText(ExtractedDocument document, EditionAlignment alignment) {
    this.document = document;
    this.sections = alignment.sections();
    this.tables =
        alignment.tables().values().stream()
            .filter(table -> table.found())
            .map(
                table ->
                    new Region(
                        table.cells().values().stream()
                            .mapToInt(match -> match.cell().start())
                            .min()
                            .orElse(0),
                        table.cells().values().stream()
                            .mapToInt(match -> match.cell().end())
                            .max()
                            .orElse(0)))
            .toList();
  }

  /** The paragraphs in order. */
  static List<Paragraph> paragraphs(ExtractedDocument document, EditionAlignment alignment) {
    return new RunningText(document, alignment).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    String heading = "";
    Optional<FoundSection> section = Optional.empty();
    for (Cell cell : document.cells()) {
      Optional<FoundSection> own = section(cell);
      if (!own.equals(section)) {
        section = own;
        heading = "";
      }
      if (!isText(cell) || isHeadingOf(own, cell)) {
        continue;
      }
      Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
      SectionKind kind = own.map(FoundSection::kind).orElse(null);
      if (last != null && last.section() == kind && goesOn(last, cell)) {
        paragraphs.set(
            paragraphs.size() - 1, new Paragraph(last.start(), cell.end(), kind, last.heading()));
      } else {
        paragraphs.add(new Paragraph(cell.start(), cell.end(), kind, heading));
      }
      if (cell.text().length() <= LONGEST_HEADING && !endsSentence(cell.end())) {
        heading = cell.text();
      }
    }
    return paragraphs;
  }

  private boolean isText(Cell cell) {
    boolean sentences = cell.text().length() >= SHORTEST_TEXT_IN_CELL && cell.text().contains("。");
    boolean line = cell.row() == Cell.NO_ROW && cell.alone() && !cell.isEmpty();
    return sentences || (line && tables.stream().noneMatch(table -> table.holds(cell)));
  }

  private Optional<FoundSection> section(Cell cell) {
    FoundSection found = null;
    for (FoundSection section : sections) {
      found = section.start() <= cell.start() ? section : found;
    }
    return Optional.ofNullable(found);
  }

  private static boolean isHeadingOf(Optional<FoundSection> section, Cell cell) {
    return section.isPresent() && cell.end() <= section.get().bodyStart();
  }

  private boolean goesOn(Paragraph last, Cell next) {
    int gap = next.start() - last.end();
    int lineStart = Math.max(last.start(), document.text().lastIndexOf('\n', last.end() - 1) + 1);
    char lastChar = document.text().charAt(last.end() - 1);
    boolean broken = last.end() - lineStart >= SHORTEST_BROKEN_LINE || "，、,".indexOf(lastChar) >= 0;
    boolean title =
        document.text().startsWith("报告", last.end() - 2)
            || !PUNCTUATION.matcher(document.text()).region(last.start(), last.end()).find();
    return broken
        && !title
        && gap <= WIDEST_GAP
        && document.text().substring(last.end(), next.start()).isBlank()
        && !endsSentence(last.end())
        && next.end() - last.start() <= LONGEST_PARAGRAPH
        && !BEGINS_ANEW.matcher(next.text()).matches();
  }

  private boolean endsSentence(int end) {
    return SENTENCE_ENDS.indexOf(document.text().charAt(end - 1)) >= 0;
  }
}
