package org.gouji.parse.extract.page;

import java.util.List;

/** A part of a page in reading order. */
public sealed interface Block {

  /**
   * A line of running text, or several that were joined.
   *
   * @param text its characters
   */
  record Line(String text) implements Block {}

  /**
   * A table; merged cells are given once, in the row where they begin.
   *
   * @param rows cells of each row from left to right, empty ones as empty strings
   */
  record Table(List<List<String>> rows) implements Block {}
}
