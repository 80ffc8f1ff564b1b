package org.gouji.parse.align;

import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.parse.extract.Cell;
import org.gouji.parse.figure.Figure;
import org.gouji.parse.figure.FigureReader;
import org.gouji.parse.label.LabelText;

/**
 * A cell as the aligner sees it.
 *
 * @param cell the cell
 * @param kind what it looks like
 * @param telling the telling part of its text, empty unless it is text
 */
record Token(Cell cell, Kind kind, String telling) {

  enum Kind {
    FIGURE,
    /** A dash, a slash or 无. */
    DASH,
    EMPTY,
    /** An empty cell that is only suspected. */
    SUSPECTED,
    TEXT
  }

  static Token of(Cell cell) {
    if (cell.isEmpty()) {
      return new Token(cell, cell.certain() ? Kind.EMPTY : Kind.SUSPECTED, "");
    }
    if (FigureReader.read(cell.text(), FigureType.AMOUNT) instanceof Figure.Blank) {
      return new Token(cell, Kind.DASH, "");
    }
    if (FigureReader.isFigureOrNothing(cell.text())) {
      return new Token(cell, Kind.FIGURE, "");
    }
    return new Token(cell, Kind.TEXT, LabelText.of(cell.text()));
  }

  boolean isNothing() {
    return kind == Kind.EMPTY || kind == Kind.SUSPECTED;
  }
}
