package org.gouji.parse.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.parse.store.ReportFacts;

/** A table as comma-separated values by RFC 4180, in UTF-8. */
public final class CsvExport implements Export {
  // Without it Excel takes the file for one in the machine's own encoding
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Table table;

  /** The table as a file. */
  public CsvExport(Table table) {
    this.table = table;
  }

  @Override
  public void write(Iterator<ReportFacts> reports, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(table.header());
    while (reports.hasNext()) {
      for (List<Cell> row : table.rows(reports.next())) {
        printer.printRecord(row.stream().map(CsvExport::value));
      }
    }
    printer.flush();
  }

  private static String value(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text.text();
    }
    return cell instanceof Cell.Figure figure ? figure.value().toPlainString() : "";
  }
}
