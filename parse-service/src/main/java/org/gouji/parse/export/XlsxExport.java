package org.gouji.parse.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.parse.store.ReportFacts;

/** A table as an Excel workbook; it goes on in another sheet where one is full. */
public final class XlsxExport implements Export {
  private static final String APPLICATION = "Gouji";
  // Major and minor version alone are allowed there
  private static final String APPLICATION_VERSION = "1.0";

  private final Table table;
  private final int sheetRows;

  /** The table as a file. */
  public XlsxExport(Table table) {
    this(table, Worksheet.MAX_ROWS);
  }

  XlsxExport(Table table, int sheetRows) {
    this.table = table;
    this.sheetRows = sheetRows;
  }

  @Override
  public void write(Iterator<ReportFacts> reports, OutputStream out) throws IOException {
    // Closing it would end the file as if it were whole, so a failure leaves it open
    @SuppressWarnings("resource")
    Workbook workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION);
    XlsxSheet sheet = new XlsxSheet(workbook, 1, table.header());
    int sheets = 1;
    while (reports.hasNext()) {
      for (List<Cell> row : table.rows(reports.next())) {
        if (sheet.rows() == sheetRows) {
          sheet.finish();
          sheets++;
          sheet = new XlsxSheet(workbook, sheets, table.header());
        }
        sheet.add(row);
      }
    }
    sheet.finish();
    workbook.finish();
  }
}
