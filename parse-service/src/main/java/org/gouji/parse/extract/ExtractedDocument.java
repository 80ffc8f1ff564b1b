package org.gouji.parse.extract;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a document says, whatever its format was.
 *
 * @param text the text that source spans point into
 * @param cells the text's cells and lines in reading order
 * @param pageStarts offset at which each page begins, in UTF-16 units; empty where the file type
 *     has no fixed pages
 * @param notes what the reader of the report should know about the extraction
 */
public record ExtractedDocument(
    String text, List<Cell> cells, List<Integer> pageStarts, List<ExtractionNote> notes) {
  public ExtractedDocument {
    cells = List.copyOf(cells);
    pageStarts = List.copyOf(pageStarts);
    notes = List.copyOf(notes);
  }

  /** A document without pages, with nothing to note. */
  public ExtractedDocument(String text, List<Cell> cells) {
    this(text, cells, List.of(), List.of());
  }

  /** The same document with one more note. */
  public ExtractedDocument with(ExtractionNote note) {
    return new ExtractedDocument(
        text, cells, pageStarts, Stream.concat(notes.stream(), Stream.of(note)).toList());
  }
}
