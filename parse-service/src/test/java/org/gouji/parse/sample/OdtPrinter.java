package org.gouji.parse.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Prints OpenDocument texts. */
final class OdtPrinter implements Printer {
  private final StringBuilder body = new StringBuilder();

  @Override
  public void paragraph(String text) {
    body.append("<text:p>").append(text).append("</text:p>");
  }

  @Override
  public void table(Grid grid) {
    body.append("<table:table>");
    for (List<GridCell> row : grid.rows()) {
      body.append("<table:table-row>");
      for (GridCell cell : row) {
        body.append(
            "<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\">"
                .formatted(cell.colspan(), cell.rowspan()));
        paragraph(cell.text());
        body.append("</table:table-cell>");
        body.append("<table:covered-table-cell/>".repeat(cell.colspan() - 1));
      }
      body.append("</table:table-row>");
    }
    body.append("</table:table>");
  }

  byte[] bytes() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", FileType.ODT.mediaType());
    entries.put(
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
        <office:body><office:text>%s</office:text></office:body></office:document-content>
        """
            .formatted(body));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
