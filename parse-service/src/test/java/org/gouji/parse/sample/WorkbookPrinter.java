package org.gouji.parse.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Prints workbooks: one sheet, figures as numbers, merged cells. */
final class WorkbookPrinter implements Printer {
  private final Workbook workbook;
  private final Sheet sheet;
  private int next;

  WorkbookPrinter(Workbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet("年报");
  }

  @Override
  public void paragraph(String text) {
    sheet.createRow(next++).createCell(0).setCellValue(text);
  }

  @Override
  public void table(Grid grid) {
    // Damaged rows may be wider than the table
    int[] covered = new int[2 * grid.width() + 2];
    for (List<GridCell> cells : grid.rows()) {
      Row row = sheet.createRow(next);
      int column = 0;
      for (GridCell cell : cells) {
        while (covered[column] > 0) {
          covered[column++]--;
        }
        print(row.createCell(column), cell.text());
        int last = Math.max(column, Math.min(grid.width(), column + cell.colspan()) - 1);
        if (cell.rowspan() > 1 || last > column) {
          sheet.addMergedRegionUnsafe(
              new CellRangeAddress(next, next + cell.rowspan() - 1, column, last));
        }
        for (; column <= last; column++) {
          covered[column] = cell.rowspan() - 1;
        }
      }
      for (; column < covered.length; column++) {
        covered[column] = Math.max(0, covered[column] - 1);
      }
      next++;
    }
  }

  private static void print(Cell cell, String text) {
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
