package org.gouji.acceptance.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the least of a Word document (ECMA-376, WordprocessingML): paragraphs and tables. */
final class WordDocument {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  private WordDocument() {}

  static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + Layout.escaped(text) + "</w:t></w:r></w:p>";
  }

  static String table(Draft draft, Grid grid) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    // What covers a place from above, by place.
    Map<Integer, GridCell> above = new HashMap<>();
    for (List<@Nullable GridCell> row : grid.places()) {
      table.append("<w:tr>");
      for (int place = 0; place < row.size(); ) {
        GridCell begun = row.get(place);
        GridCell cell = begun == null ? above.get(place) : begun;
        if (cell == null) {
          throw new IllegalStateException("nothing covers place " + place);
        }
        table.append(cell(begun == null ? "" : draft.printed(cell), cell, begun == null));
        if (begun != null) {
          above.put(place, begun);
        }
        place += cell.colspan();
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  private static String cell(String text, GridCell cell, boolean continued) {
    String merge =
        continued ? "<w:vMerge/>" : cell.rowspan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
    return "<w:tc><w:tcPr><w:gridSpan w:val=\""
        + cell.colspan()
        + "\"/>"
        + merge
        + "</w:tcPr>"
        + paragraph(text)
        + "</w:tc>";
  }

  static byte[] file(String body) {
    return Archive.inUtf8()
        .with(
            "[Content_Types].xml",
            utf8(
                "<Types xmlns=\""
                    + PACKAGE
                    + "/content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                    + "</Types>"))
        .with(
            "_rels/.rels",
            utf8(
                "<Relationships xmlns=\""
                    + PACKAGE
                    + "/relationships\"><Relationship Id=\"rId1\" Type=\""
                    + OFFICE
                    + "/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                    + "</Relationships>"))
        .with(
            "word/document.xml",
            utf8(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                    + "main\"><w:body>"
                    + body
                    + "</w:body></w:document>"))
        .bytes();
  }

  private static byte[] utf8(String xml) {
    return (XML + xml).getBytes(StandardCharsets.UTF_8);
  }
}
