package org.gouji.acceptance.document;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a printed table.
 *
 * @param text what is printed; for a figure its sign, see {@link Draft#printed}
 * @param concept the concept whose figure it holds; null for a label
 * @param colspan columns that it spans
 * @param rowspan rows that it spans
 */
public record GridCell(String text, @Nullable String concept, int colspan, int rowspan) {
  static GridCell label(String text) {
    return new GridCell(text, null, 1, 1);
  }

  static GridCell label(String text, int colspan, int rowspan) {
    return new GridCell(text, null, colspan, rowspan);
  }

  static GridCell figure(String concept) {
    return new GridCell("", concept, 1, 1);
  }

  /** The same cell over that many columns and rows. */
  public GridCell spanning(int columns, int rows) {
    return new GridCell(text, concept, columns, rows);
  }
}
