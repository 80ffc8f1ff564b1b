package org.gouji.parse.extract;

import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Writes HTML elements down, from whatever parser they come. Spans of rows and columns are not
 * expanded: documents get them wrong, and the order of the cells tells enough. A table within a
 * cell (layout by tables) is written as a table of its own.
 */
final class MarkupWriter {
  private static final Set<String> SILENT =
      Set.of(
          "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "select");

  private final DocumentWriter writer = new DocumentWriter();
  private int silentDepth;

  /** An element opens; its name is in lower case. */
  void open(String name) {
    if (SILENT.contains(name)) {
      silentDepth++;
    }
    if (silentDepth > 0) {
      return;
    }
    switch (name) {
      case "table" -> writer.beginTable();
      case "tr" -> writer.beginRow();
      case "td", "th" -> writer.beginCell();
      default -> breakBlock(name);
    }
  }

  /** An element closes. */
  void close(String name) {
    if (silentDepth == 0) {
      switch (name) {
        case "td", "th" -> writer.endCell();
        case "tr", "table" -> writer.endRow();
        default -> breakBlock(name);
      }
    } else if (SILENT.contains(name)) {
      silentDepth--;
    }
  }

  /** Text within the elements that are open. */
  void append(CharSequence characters) {
    if (silentDepth == 0) {
      writer.append(characters);
    }
  }

  /** What the elements were written to. */
  DocumentWriter writer() {
    return writer;
  }

  private void breakBlock(String name) {
    if (name.equals("br") || (Tag.isKnownTag(name) && Tag.valueOf(name).isBlock())) {
      writer.breakLine();
    }
  }
}
