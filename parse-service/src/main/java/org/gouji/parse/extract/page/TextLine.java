package org.gouji.parse.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words on one line, from left to right.
 *
 * @param words at least one
 * @param box around all of them
 */
record TextLine(List<Word> words, Box box) {
  /** A gap wider than this part of the line's height is a blank. */
  private static final double BLANK = 0.45;

  /** Between letters and digits blanks are narrower. */
  private static final double LATIN_BLANK = 0.2;

  /** A gap of so many heights of the line parts two cells. */
  private static final double CELL_GAP = 1.3;

  private static final int LONGEST_FIGURE = 20;

  private static final Pattern FIGURE =
      Pattern.compile("[-+−－]?[0-9０-９][0-9０-９,，.．]{0,19}(?:万?元)?|[-—－–/／]{1,4}|无");

  /** Words whose middles lie further apart than this part of their height are on two lines. */
  private static final double SAME_LINE = 0.45;

  static TextLine of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> word.box().left()));
    Box box = sorted.stream().map(Word::box).reduce(Box::union).orElseThrow();
    return new TextLine(sorted, box);
  }

  /** The lines that words make up, from top to bottom. */
  static List<TextLine> lines(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> word.box().centerY()));
    List<TextLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    double middle = 0;
    double height = 0;
    for (Word word : sorted) {
      double reach = SAME_LINE * Math.max(height, word.box().height());
      if (!line.isEmpty() && word.box().centerY() - middle > reach) {
        lines.add(of(line));
        line.clear();
        height = 0;
      }
      middle = (middle * line.size() + word.box().centerY()) / (line.size() + 1);
      height = Math.max(height, word.box().height());
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(of(line));
    }
    return lines;
  }

  /** The characters, with blanks where there are gaps. */
  String text() {
    StringBuilder text = new StringBuilder();
    double end = 0;
    for (Word word : words) {
      if (!text.isEmpty()) {
        boolean latin =
            CellText.isLatin(text.charAt(text.length() - 1))
                && CellText.isLatin(word.text().charAt(0));
        if (word.box().left() - end > (latin ? LATIN_BLANK : BLANK) * em()) {
          text.append(' ');
        }
      }
      text.append(word.text());
      end = Math.max(end, word.box().right());
    }
    return text.toString();
  }

  /** The cells that gaps show: wide ones anywhere, and any blank before and among figures. */
  List<TextLine> cells() {
    List<TextLine> cells = new ArrayList<>();
    List<TextLine> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      TextLine piece = pieces.get(i);
      TextLine last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      boolean behindFigure = i > 0 && pieces.get(i - 1).isFigure();
      boolean beforeFigure = i + 1 < pieces.size() && pieces.get(i + 1).isFigure();
      boolean amongFigures = piece.isFigure() && (behindFigure || beforeFigure);
      if (last == null
          || amongFigures
          || piece.box().left() - last.box().right() > CELL_GAP * em()) {
        cells.add(piece);
      } else {
        List<Word> joined = new ArrayList<>(last.words());
        joined.addAll(piece.words());
        cells.set(cells.size() - 1, of(joined));
      }
    }
    return cells;
  }

  /** The parts between blanks. */
  List<TextLine> pieces() {
    List<TextLine> pieces = new ArrayList<>();
    List<Word> piece = new ArrayList<>();
    double end = 0;
    for (Word word : words) {
      if (!piece.isEmpty() && word.box().left() - end > BLANK * em()) {
        pieces.add(of(piece));
        piece.clear();
      }
      end = piece.isEmpty() ? word.box().right() : Math.max(end, word.box().right());
      piece.add(word);
    }
    pieces.add(of(piece));
    return pieces;
  }

  /** Whether it is a figure, or a sign for none. */
  boolean isFigure() {
    return words.size() <= LONGEST_FIGURE && FIGURE.matcher(text()).matches();
  }

  /** The size of the type: the usual height of a word. */
  double em() {
    double[] heights = words.stream().mapToDouble(word -> word.box().height()).sorted().toArray();
    return heights[heights.length / 2];
  }
}
