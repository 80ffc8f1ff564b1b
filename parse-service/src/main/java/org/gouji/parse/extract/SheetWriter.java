package org.gouji.parse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.parse.contract.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Writes the cells of spreadsheets down, a row a line. Rows one below the other are a table, as
 * wide as its widest row; places in it that have no value become empty cells. Rows without any
 * value are not written. A value that stands alone in its row is a line of text: titles and
 * headings do.
 */
final class SheetWriter {
  /** A report's tables are some 20 columns wide; sheets made for printing use narrow ones. */
  private static final int MAX_EMPTY = 100;

  private static final int MAX_COLUMNS = 2_000;

  private record Row(int number, SortedMap<Integer, String> cells) {}

  private final DocumentWriter writer = new DocumentWriter();
  private final List<Row> table = new ArrayList<>();
  private Row row = new Row(-1, new TreeMap<>());
  private int cells;

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
    if (atRow != row.number()) {
      endRow();
      row = new Row(atRow, new TreeMap<>());
    }
    row.cells().put(atColumn, text);
    if (row.cells().size() > MAX_COLUMNS) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "a row has more than " + MAX_COLUMNS + " cells");
    }
    if (++cells > CellCollector.MAX_CELLS) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "more than " + CellCollector.MAX_CELLS + " cells");
    }
  }

  /** Ends a sheet. */
  void endSheet() {
    endRow();
    endTable();
    row = new Row(-1, new TreeMap<>());
  }

  private void endRow() {
    if (row.cells().size() == 1) {
      endTable();
      writer.lines(row.cells().get(row.cells().firstKey()));
    } else if (!row.cells().isEmpty()) {
      if (!table.isEmpty() && table.get(table.size() - 1).number() + 1 < row.number()) {
        endTable();
      }
      table.add(row);
    }
  }

  private void endTable() {
    int width = table.stream().mapToInt(r -> r.cells().lastKey() + 1).max().orElse(0);
    for (Row written : table) {
      writer.beginRow();
      int column = 0;
      for (var cell : written.cells().entrySet()) {
        writeEmpty(cell.getKey() - column);
        writer.beginCell();
        writer.append(cell.getValue());
        column = cell.getKey() + 1;
      }
      writeEmpty(width - column);
      writer.endRow();
    }
    table.clear();
  }

  private void writeEmpty(int count) {
    for (int n = 0; n < Math.min(count, MAX_EMPTY); n++) {
      writer.beginCell();
    }
  }
}
