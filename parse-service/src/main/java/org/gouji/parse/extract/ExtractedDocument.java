package org.gouji.parse.extract;

import java.util.List;

/**
 * What a document says, whatever its format was.
 *
 * @param text the text that source spans point into
 * @param cells the text's cells and lines in reading order
 */
public record ExtractedDocument(String text, List<Cell> cells) {
  public ExtractedDocument {
    cells = List.copyOf(cells);
  }
}
