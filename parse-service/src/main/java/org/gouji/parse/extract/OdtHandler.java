package org.gouji.parse.extract;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes down the body of an OpenDocument text. Tika's handler is not used because it takes tracked
 * deletions for text.
 */
final class OdtHandler extends DefaultHandler {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

  /** Elements whose text is not printed where they stand, or not at all. */
  private static final Set<String> SILENT =
      Set.of(
          TEXT + " tracked-changes",
          TEXT + " note-citation",
          TEXT + " sequence-decls",
          OFFICE + " annotation",
          OFFICE + " forms",
          OFFICE + " binary-data",
          TABLE + " tracked-changes");

  private final DocumentWriter writer = new DocumentWriter();
  private int silentDepth;
  private int textDepth;

  /** What was written. */
  DocumentWriter writer() {
    return writer;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    Limits.check(writer);
    if (silentDepth > 0 || SILENT.contains(uri + " " + localName)) {
      silentDepth++;
    } else if (uri.equals(TABLE)) {
      openTable(localName);
    } else if (uri.equals(TEXT)) {
      openText(localName);
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    if (silentDepth > 0) {
      silentDepth--;
    } else if (uri.equals(TABLE)) {
      switch (localName) {
        case "table-cell" -> writer.endCell();
        case "table-row", "table" -> writer.endRow();
        default -> {}
      }
    } else if (isBlock(uri, localName)) {
      textDepth--;
      writer.breakLine();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (silentDepth == 0 && textDepth > 0) {
      writer.append(String.valueOf(characters, start, length));
    }
  }

  private void openTable(String element) {
    switch (element) {
      case "table" -> writer.beginTable();
      case "table-row" -> writer.beginRow();
      case "table-cell" -> writer.beginCell();
      default -> {}
    }
  }

  private void openText(String element) {
    switch (element) {
      case "p", "h" -> {
        writer.breakLine();
        textDepth++;
      }
      case "line-break" -> writer.breakLine();
      case "tab", "s" -> writer.append(" ");
      default -> {}
    }
  }

  private static boolean isBlock(String uri, String element) {
    return uri.equals(TEXT) && (element.equals("p") || element.equals("h"));
  }
}
