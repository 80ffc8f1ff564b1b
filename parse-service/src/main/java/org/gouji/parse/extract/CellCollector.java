package org.gouji.parse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.Rejection.Reason;

/** Cuts cells out of a text: trims them, and parts figures that share one cell. */
final class CellCollector {
  /** A report has some 700 cells and lines; a hundred times as many are an attack or a register. */
  static final int MAX_CELLS = 70_000;

  private static final String FIGURE = "[-+−－]?[0-9０-９][0-9０-９,，.．]*";

  /** Figures one behind the other, as in {@code 0 0 12}. */
  private static final Pattern FIGURES =
      Pattern.compile(FIGURE + "(?:[\\s\\u00a0\\u3000]{1,40}" + FIGURE + ")+");

  /** A label and at least two figures on one line without tabs, as in {@code 规章 0 0 12}. */
  private static final Pattern LABELLED_FIGURES =
      Pattern.compile(
          "(?<label>[^0-9０-９]*\\p{IsHan}[^0-9０-９]{0,60}?)[\\s\\u00a0\\u3000]{1,40}"
              + "(?<figures>"
              + FIGURE
              + "(?:[\\s\\u00a0\\u3000]{1,40}"
              + FIGURE
              + ")+)");

  private static final Pattern ONE_FIGURE = Pattern.compile(FIGURE);

  private final CharSequence text;
  private final List<Cell> cells = new ArrayList<>();

  CellCollector(CharSequence text) {
    this.text = text;
  }

  List<Cell> cells() {
    return cells;
  }

  /** Adds a line of running text; a label with its figures on one line becomes several cells. */
  void addLine(int start, int end, int row) throws ExtractionException {
    int from = skipBlank(start, end);
    int to = skipBlankBack(from, end);
    Matcher labelled = LABELLED_FIGURES.matcher(text.subSequence(from, to));
    if (to - from <= 200 && labelled.matches()) {
      addCell(from + labelled.start("label"), from + labelled.end("label"), row, false);
      addCell(from + labelled.start("figures"), from + labelled.end("figures"), row, false);
    } else {
      addCell(from, to, row, true);
    }
  }

  /** Adds a cell, empty or not. */
  void addCell(int start, int end, int row, boolean alone) throws ExtractionException {
    int from = skipBlank(start, end);
    int to = skipBlankBack(from, end);
    if (to - from <= 400 && FIGURES.matcher(text.subSequence(from, to)).matches()) {
      Matcher figure = ONE_FIGURE.matcher(text.subSequence(from, to));
      while (figure.find()) {
        add(from + figure.start(), from + figure.end(), row, false, true);
      }
    } else {
      add(from, to, row, alone, true);
    }
  }

  /** Adds an empty cell that is only suspected. */
  void addSuspected(int offset) throws ExtractionException {
    add(offset, offset, Cell.NO_ROW, true, false);
  }

  private void add(int start, int end, int row, boolean alone, boolean certain)
      throws ExtractionException {
    if (cells.size() == MAX_CELLS) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "more than " + MAX_CELLS + " cells and lines");
    }
    cells.add(new Cell(text.subSequence(start, end).toString(), start, end, row, alone, certain));
  }

  private int skipBlank(int start, int end) {
    int from = start;
    while (from < end && Blank.isBlank(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private int skipBlankBack(int start, int end) {
    int to = end;
    while (to > start && Blank.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }
}
