package org.gouji.parse.sample;

/**
 * A printed cell of a table.
 *
 * @param text what is printed
 * @param colspan columns it spans
 * @param rowspan rows it spans
 * @param header whether it heads columns
 */
record GridCell(String text, int colspan, int rowspan, boolean header) {
  static GridCell of(String text) {
    return new GridCell(text, 1, 1, false);
  }

  GridCell withText(String other) {
    return new GridCell(other, colspan, rowspan, header);
  }
}
