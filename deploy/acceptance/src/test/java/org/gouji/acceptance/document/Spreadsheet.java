package org.gouji.acceptance.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The first sheet of an Excel workbook (ECMA-376, SpreadsheetML).
 *
 * @param rows the cells of each row: text as a string, numbers as a double, nothing as {@code ""}
 * @param frozenRows how many rows stay at the top
 * @param formulas how many cells are computed
 */
public record Spreadsheet(List<List<Object>> rows, int frozenRows, int formulas) {

  /**
   * Reads a workbook.
   *
   * @param file where to put it, as its entries are found from its end
   */
  public static Spreadsheet read(byte[] workbook, Path file) throws IOException {
    Files.write(file, workbook);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      Document sheet = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
      List<List<Object>> rows = new ArrayList<>();
      elements(sheet.getElementsByTagName("row")).forEach(row -> rows.add(cells(row)));
      List<Element> panes = elements(sheet.getElementsByTagName("pane"));
      return new Spreadsheet(
          rows,
          panes.isEmpty() ? 0 : (int) Double.parseDouble(panes.get(0).getAttribute("ySplit")),
          sheet.getElementsByTagName("f").getLength());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("no workbook", e);
    }
  }

  private static List<Object> cells(Element row) {
    List<Object> cells = new ArrayList<>();
    for (Element cell : elements(row.getElementsByTagName("c"))) {
      int column = column(cell.getAttribute("r"));
      while (cells.size() < column) {
        cells.add("");
      }
      boolean number = cell.getAttribute("t").equals("n");
      cells.add(number ? (Object) Double.valueOf(cell.getTextContent()) : cell.getTextContent());
    }
    return cells;
  }

  /** The number of a column from 0: {@code A1} is in 0, {@code AA7} in 26. */
  private static int column(String place) {
    int column = 0;
    for (char letter : place.replaceAll("[0-9]", "").toCharArray()) {
      column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(index -> (Element) nodes.item(index))
        .toList();
  }
}
