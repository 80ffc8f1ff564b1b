package org.gouji.parse.export;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is being written, its header frozen. */
final class XlsxSheet {
  private static final String NAME = "facts";
  private static final int ROWS_IN_MEMORY = 100;

  private final Worksheet sheet;
  private int rows;

  XlsxSheet(Workbook workbook, int number, List<String> header) {
    this.sheet = workbook.newWorksheet(number == 1 ? NAME : NAME + " " + number);
    sheet.freezePane(0, 1);
    for (int column = 0; column < header.size(); column++) {
      sheet.inlineString(0, column, header.get(column));
    }
    sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
    rows = 1;
  }

  /** How many rows it has, its header included. */
  int rows() {
    return rows;
  }

  void add(List<Cell> row) throws IOException {
    for (int column = 0; column < row.size(); column++) {
      Cell cell = row.get(column);
      if (cell instanceof Cell.Text text) {
        // Shared strings would be kept in memory to the end
        sheet.inlineString(rows, column, text.text());
      } else if (cell instanceof Cell.Figure figure) {
        sheet.value(rows, column, figure.value());
      }
    }
    rows++;
    if (rows % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
