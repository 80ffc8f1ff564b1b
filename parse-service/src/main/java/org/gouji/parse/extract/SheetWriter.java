package org.gouji.parse.extract;

import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.parse.contract.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Writes the cells of spreadsheets down, a row a line. Places in front of a cell that have no value
 * become empty cells; those behind a row's last value, and rows without any, are not written. A
 * value that stands alone in its row is a line of text: titles and headings do.
 */
final class SheetWriter {
  /** A report's tables are some 20 columns wide; sheets made for printing use narrow ones. */
  private static final int MAX_EMPTY = 100;

  private static final int MAX_COLUMNS = 2_000;

  private final DocumentWriter writer = new DocumentWriter();
  private final SortedMap<Integer, String> row = new TreeMap<>();
  private int rowNumber;

  /** What was written, once the last sheet has ended. */
  ExtractedDocument finish() throws ExtractionException {
    return writer.finish();
  }

  /**
   * Writes a cell as it is displayed.
   *
   * @param atRow its row, counted from 0; rows come in order
   * @param atColumn its column, counted from 0
   * @throws ExtractionException when there are more cells than a report can have
   */
  void cell(int atRow, int atColumn, @Nullable String text) throws ExtractionException {
    if (writer.isFull()) {
      writer.finish();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new ExtractionException(Reason.TIMED_OUT, "interrupted");
    }
    if (text == null || Blank.remove(text).isEmpty()) {
      return;
    }
    if (atRow != rowNumber) {
      endRow();
      rowNumber = atRow;
    }
    row.put(atColumn, text);
    if (row.size() > MAX_COLUMNS) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "a row has more than " + MAX_COLUMNS + " cells");
    }
  }

  /** Ends a sheet. */
  void endSheet() {
    endRow();
    rowNumber = 0;
  }

  private void endRow() {
    if (row.size() == 1) {
      row.get(row.firstKey())
          .lines()
          .forEach(
              line -> {
                writer.append(line);
                writer.breakLine();
              });
    } else if (!row.isEmpty()) {
      writer.beginRow();
      int column = 0;
      for (var cell : row.entrySet()) {
        for (int n = 0; column < cell.getKey() && n < MAX_EMPTY; n++) {
          writer.beginCell();
          column++;
        }
        writer.beginCell();
        writer.append(cell.getValue());
        column = cell.getKey() + 1;
      }
      writer.endRow();
    }
    row.clear();
  }
}
