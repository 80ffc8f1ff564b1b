package org.gouji.parse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes a page's text down in reading order, a block a line and a table row a line with tabs
 * between its cells, and notes where each cell and line went. Spans of rows and columns are not
 * expanded: pages get them wrong, and the order of the cells tells enough. A table within a cell
 * (layout by tables) is written as a table of its own.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of(
          "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "select");

  private record Piece(int start, int end, int row, boolean cell) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private int rows;
  private int currentRow = Cell.NO_ROW;
  private int cellStart = -1;
  private int lineStart;
  private boolean lineHasCells;
  private int silentDepth;

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        silentDepth++;
      } else if (silentDepth == 0) {
        open(element);
      }
    } else if (silentDepth == 0 && node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        silentDepth--;
      } else if (silentDepth == 0) {
        close(element);
      }
    }
  }

  /** The text with its cells, once the traversal has ended. */
  ExtractedDocument finish() throws ExtractionException {
    endLine();
    CellCollector collector = new CellCollector(text);
    for (Piece piece : pieces) {
      if (piece.cell()) {
        collector.addCell(piece.start(), piece.end(), piece.row(), false);
      } else if (hasText(piece.start(), piece.end())) {
        collector.addLine(piece.start(), piece.end(), Cell.NO_ROW);
      }
    }
    return new ExtractedDocument(text.toString(), collector.cells());
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "table" -> {
        endCell();
        endLine();
      }
      case "tr" -> {
        endLine();
        currentRow = ++rows;
      }
      case "td", "th" -> {
        endCell();
        if (lineHasCells) {
          text.append('\t');
        } else {
          endLine();
        }
        lineHasCells = true;
        cellStart = text.length();
      }
      case "br" -> {
        if (cellStart >= 0) {
          text.append(' ');
        } else {
          endLine();
        }
      }
      default -> breakBlock(element);
    }
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "td", "th" -> endCell();
      case "tr", "table" -> {
        endCell();
        endLine();
        currentRow = Cell.NO_ROW;
      }
      default -> breakBlock(element);
    }
  }

  private void breakBlock(Element element) {
    if (element.isBlock()) {
      if (cellStart < 0) {
        endLine();
      } else {
        append(" ");
      }
    }
  }

  private void endCell() {
    if (cellStart >= 0) {
      pieces.add(new Piece(cellStart, text.length(), currentRow, true));
      cellStart = -1;
    }
  }

  private void endLine() {
    if (text.length() > lineStart) {
      if (!lineHasCells) {
        pieces.add(new Piece(lineStart, text.length(), Cell.NO_ROW, false));
      }
      text.append('\n');
    }
    lineStart = text.length();
    lineHasCells = false;
  }

  /** Runs of white space show as one blank (CSS Text, 4.1.1). */
  private void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        boolean lineBegins = text.length() == lineStart || text.length() == cellStart;
        if (!lineBegins && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else {
        text.append(c);
      }
    }
  }

  private boolean hasText(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Blank.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
