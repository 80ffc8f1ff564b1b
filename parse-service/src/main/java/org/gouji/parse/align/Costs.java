package org.gouji.parse.align;

/**
 * What the aligner pays for each departure from the prescribed sequence. Only their order matters:
 * a wrong figure in a cell must cost more than any number of lost labels and stray cells near it.
 */
final class Costs {
  /** Below this likeness two labels are different labels. */
  static final double LEAST_SIMILARITY = 0.5;

  static final double UNLIKENESS = 2.0;
  static final double JOIN = 0.02;

  static final double LOST_FIGURE = 1.0;

  /** A row that is lost whole costs less than as many figures lost here and there. */
  private static final double LOST_ROW = 2.5;

  /** Nor does a row of a single figure cost as much as that figure and its label apart. */
  private static final double LOST_TOGETHER = 0.1;

  static final double LOST_ROW_LABEL = 1.0;
  static final double LOST_HEADER_LABEL = 0.1;

  static final double STRAY_FIGURE = 1.0;
  static final double STRAY_DASH = 0.5;
  static final double STRAY_TEXT = 0.35;
  static final double STRAY_HEADER = 0.02;
  static final double STRAY_EMPTY = 0.02;

  /** Cells of a merged label stand between a label and its first figure. */
  static final double STRAY_EMPTY_BEFORE_FIGURES = 0.01;

  static final double STRAY_EMPTY_AMONG_FIGURES = 0.06;
  static final double STRAY_AMONG_FIGURES = 0.2;

  /** A lone figure outside the rows is a page number more often than a cell. */
  static final double STRAY_LONE_FIGURE = 0.3;

  static final double LONE_FIGURE = 0.3;
  static final double DASH = 0.02;
  static final double EMPTY = 0.15;

  /** Right behind a label an empty cell rather belongs to the label. */
  static final double EMPTY_FIRST = 0.2;

  /** What a merged heading covers is no row of empty cells. */
  static final double EMPTY_BESIDE_HEADING = 1.0;

  static final double SUSPECTED = 0.5;
  static final double UNREADABLE = 0.3;

  /** What stands in a cell instead of a figure is short; a line of the page's furniture is not. */
  static final double UNREADABLE_CHARACTER = 0.03;

  /** A row's figures stand on its row. */
  static final double NEW_ROW_AMONG_FIGURES = 0.6;

  private Costs() {}

  /** What it costs that a row of so many figures is lost, its label included. */
  static double lostRow(int figures) {
    return Math.min(LOST_ROW, LOST_ROW_LABEL + figures * LOST_FIGURE - LOST_TOGETHER);
  }
}
