package org.gouji.parse.extract.page;

import java.util.List;

/**
 * What is printed on a page, and where.
 *
 * @param words glyphs or words in any order
 * @param horizontals horizontal ruling lines, in any pieces
 * @param verticals vertical ruling lines, in any pieces
 */
public record PageGeometry(List<Word> words, List<Ruling> horizontals, List<Ruling> verticals) {
  public PageGeometry {
    words = List.copyOf(words);
    horizontals = List.copyOf(horizontals);
    verticals = List.copyOf(verticals);
  }
}
