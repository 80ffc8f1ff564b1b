package org.gouji.parse.extract;

/**
 * A cell of a table, or a line of running text, in reading order.
 *
 * @param text its characters, exactly those of the extracted text between start and end
 * @param start offset of the first character in the extracted text, in UTF-16 units
 * @param end offset behind the last character
 * @param row number of the table row it stands in, rising through the document; {@link #NO_ROW}
 *     where the document shows no rows
 * @param alone whether nothing else stands in its row: a line of text, a heading, a lone figure
 * @param certain whether an empty cell was really seen, rather than suspected behind a blank line
 */
public record Cell(String text, int start, int end, int row, boolean alone, boolean certain) {
  public static final int NO_ROW = -1;

  /** Whether nothing is printed in it. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
