package org.gouji.parse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.parse.contract.Rejection.Reason;

/**
 * Writes a document's text down in reading order, a block a line and a table row a line with tabs
 * between its cells, and notes where each cell and line went. Every format with tables of its own
 * is written by one of these, so that all of them look alike to the stages behind.
 */
final class DocumentWriter {
  /** A cell with more text than this in several paragraphs is no cell but a page's layout. */
  private static final int LONGEST_CELL = 150;

  private record Piece(int start, int end, int row, boolean cell) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final List<ExtractionNote> notes = new ArrayList<>();
  private int rows;
  private int currentRow = Cell.NO_ROW;
  private int cellStart = -1;
  private final List<Integer> cellBreaks = new ArrayList<>();
  private int lineStart;
  private boolean lineHasCells;
  private boolean tooLong;

  /** Begins a page; what follows is printed on it. */
  void beginPage() {
    endCell();
    endLine();
    pageStarts.add(text.length());
  }

  /** Begins a table, also within a cell of another one, which it ends. */
  void beginTable() {
    closeCell(true);
    endLine();
  }

  /** Begins a row of a table. */
  void beginRow() {
    endCell();
    endLine();
    currentRow = ++rows;
  }

  /** Begins a cell of the row. */
  void beginCell() {
    if (isFull(1)) {
      return;
    }
    endCell();
    if (lineHasCells) {
      text.append('\t');
    } else {
      endLine();
    }
    lineHasCells = true;
    cellStart = text.length();
  }

  /** Ends the cell; what follows before the next one is running text. */
  void endCell() {
    closeCell(text.length() - cellStart > LONGEST_CELL && !cellBreaks.isEmpty());
  }

  private void closeCell(boolean layout) {
    if (cellStart >= 0) {
      if (layout) {
        addParagraphs();
      } else {
        pieces.add(new Piece(cellStart, text.length(), currentRow, true));
      }
      cellStart = -1;
      cellBreaks.clear();
    }
  }

  private void addParagraphs() {
    int start = cellStart;
    cellBreaks.add(text.length());
    for (int end : cellBreaks) {
      pieces.add(new Piece(start, end, Cell.NO_ROW, false));
      if (end < text.length()) {
        text.setCharAt(end, '\n');
      }
      start = Math.min(end + 1, text.length());
    }
  }

  /** Ends a row or a table. */
  void endRow() {
    endCell();
    endLine();
    currentRow = Cell.NO_ROW;
  }

  /** Breaks the line; within a cell, which is one line of the text, that is a blank. */
  void breakLine() {
    if (cellStart >= 0) {
      append(" ");
      int at = text.length() - 1;
      if (at >= cellStart && text.charAt(at) == ' ' && !isLastBreak(at)) {
        cellBreaks.add(at);
      }
    } else {
      endLine();
    }
  }

  /** Appends text line by line, each ended by a break. */
  void lines(String several) {
    several
        .lines()
        .forEach(
            line -> {
              append(line);
              breakLine();
            });
  }

  private boolean isLastBreak(int at) {
    return !cellBreaks.isEmpty() && cellBreaks.get(cellBreaks.size() - 1) == at;
  }

  /**
   * Appends characters; runs of white space show as one blank (CSS Text, 4.1.1). What goes beyond
   * the limits is not kept, and {@link #finish} says so.
   */
  void append(CharSequence characters) {
    if (isFull(characters.length())) {
      return;
    }
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

  /** Whether the document is longer than any report; what is written from now on is dropped. */
  boolean isFull() {
    return tooLong;
  }

  /** Notes something about the extraction. */
  void note(ExtractionNote note) {
    notes.add(note);
  }

  /**
   * The document as written.
   *
   * @throws ExtractionException when it has more text or cells than a report can have
   */
  ExtractedDocument finish() throws ExtractionException {
    endCell();
    endLine();
    if (tooLong) {
      throw new ExtractionException(
          Reason.TOO_LARGE,
          "more than "
              + DocumentExtractor.MAX_CHARACTERS
              + " characters or "
              + CellCollector.MAX_CELLS
              + " cells and lines");
    }
    CellCollector collector = new CellCollector(text);
    Map<Integer, Long> printedCells =
        pieces.stream()
            .filter(piece -> piece.cell() && hasText(piece.start(), piece.end()))
            .collect(Collectors.groupingBy(Piece::row, Collectors.counting()));
    for (Piece piece : pieces) {
      if (piece.cell()) {
        boolean alone = printedCells.getOrDefault(piece.row(), 0L) <= 1;
        collector.addCell(piece.start(), piece.end(), piece.row(), alone);
      } else if (hasText(piece.start(), piece.end())) {
        collector.addLine(piece.start(), piece.end(), Cell.NO_ROW);
      }
    }
    return new ExtractedDocument(text.toString(), collector.cells(), pageStarts, notes);
  }

  private boolean isFull(int more) {
    tooLong |=
        text.length() + more > DocumentExtractor.MAX_CHARACTERS
            || pieces.size() > CellCollector.MAX_CELLS;
    return tooLong;
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

  private boolean hasText(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Blank.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
