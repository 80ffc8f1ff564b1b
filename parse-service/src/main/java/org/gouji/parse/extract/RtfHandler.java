package org.gouji.parse.extract;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes down the paragraphs of RTF with marks, turning the marks back into cells and rows. */
final class RtfHandler extends DefaultHandler {
  private static final Set<String> BLOCKS = Set.of("p", "li", "ol", "ul", "body", "div");

  private final DocumentWriter writer = new DocumentWriter();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean inTitle;
  private boolean inRow;

  /** What was written. */
  DocumentWriter writer() {
    return writer;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    Limits.check(writer);
    inTitle |= localName.equals("head");
    endParagraph(localName);
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    inTitle &= !localName.equals("head");
    endParagraph(localName);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (!inTitle) {
      paragraph.append(characters, start, length);
    }
  }

  private void endParagraph(String element) {
    if (!BLOCKS.contains(element)) {
      return;
    }
    int from = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (paragraph.charAt(i) == RtfMarks.CELL) {
        cell(paragraph.substring(from, i));
        from = i + 1;
      } else if (paragraph.charAt(i) == RtfMarks.ROW) {
        line(paragraph.substring(from, i));
        writer.endRow();
        inRow = false;
        from = i + 1;
      }
    }
    line(paragraph.substring(from));
    paragraph.setLength(0);
  }

  private void cell(String text) {
    if (!inRow) {
      writer.beginRow();
      inRow = true;
    }
    writer.beginCell();
    writer.append(text);
    writer.endCell();
  }

  private void line(String text) {
    if (!Blank.remove(text).isEmpty()) {
      if (inRow) {
        // A row that was not ended; what follows it is no cell
        writer.endRow();
        inRow = false;
      }
      writer.lines(text);
    }
  }
}
