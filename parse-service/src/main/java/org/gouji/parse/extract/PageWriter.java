package org.gouji.parse.extract;

import java.util.List;
import org.gouji.parse.extract.page.Block;
import org.gouji.parse.extract.page.PageGeometry;
import org.gouji.parse.extract.page.PageLayout;

/** Writes pages down, block by block. */
final class PageWriter {
  private final DocumentWriter writer = new DocumentWriter();

  /** Writes one page. */
  void write(PageGeometry page) {
    writer.beginPage();
    for (Block block : PageLayout.read(page)) {
      if (block instanceof Block.Table table) {
        writeTable(table);
      } else if (block instanceof Block.Line line) {
        writer.append(line.text());
        writer.breakLine();
      }
    }
  }

  /** Where they were written to. */
  DocumentWriter writer() {
    return writer;
  }

  private void writeTable(Block.Table table) {
    writer.beginTable();
    for (List<String> row : table.rows()) {
      writer.beginRow();
      for (String cell : row) {
        writer.beginCell();
        writer.append(cell);
        writer.endCell();
      }
      writer.endRow();
    }
  }
}
