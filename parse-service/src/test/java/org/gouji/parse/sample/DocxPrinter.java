package org.gouji.parse.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Prints Word documents whose tables have merged cells as Word writes them. */
final class DocxPrinter implements Printer {
  private final XWPFDocument document = new XWPFDocument();

  @Override
  public void paragraph(String text) {
    document.createParagraph().createRun().setText(text);
  }

  @Override
  public void table(Grid grid) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    int[] covered = new int[grid.width()];
    int[] widths = new int[grid.width()];
    for (List<GridCell> cells : grid.rows()) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      int column = fillCovered(row, covered, widths, 0);
      for (GridCell cell : cells) {
        XWPFTableCell printed = row.createCell();
        half(printed, cell.text());
        CTTcPr properties = printed.getCTTc().addNewTcPr();
        if (cell.colspan() > 1) {
          properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.colspan()));
        }
        if (cell.rowspan() > 1) {
          properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        if (column < covered.length) {
          covered[column] = cell.rowspan() - 1;
          widths[column] = cell.colspan();
        }
        column = fillCovered(row, covered, widths, column + cell.colspan());
      }
    }
  }

  /** Long labels stand in two runs, as Word cuts them at every spelling mark. */
  private static void half(XWPFTableCell cell, String text) {
    var paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
    int cut = text.length() / 2;
    paragraph.createRun().setText(text.substring(0, cut));
    paragraph.createRun().setText(text.substring(cut));
  }

  private static int fillCovered(XWPFTableRow row, int[] covered, int[] widths, int from) {
    int column = from;
    while (column < covered.length && covered[column] > 0) {
      covered[column]--;
      CTTcPr properties = row.createCell().getCTTc().addNewTcPr();
      properties.addNewVMerge().setVal(STMerge.CONTINUE);
      if (widths[column] > 1) {
        properties.addNewGridSpan().setVal(BigInteger.valueOf(widths[column]));
      }
      column += widths[column];
    }
    return column;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
