package org.gouji.parse.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads lines of text that no rules part: paragraphs, whose lines are joined where they were broken
 * for want of room, and tables whose columns only gaps show.
 */
final class TextReader {
  /** A line that ends so many ems before the right margin ended because its paragraph did. */
  private static final double RAGGED = 1.6;

  /** Lines of a paragraph are at most so many heights apart. */
  private static final double LEADING = 2.6;

  /** Headings and items begin a line of their own. */
  private static final Pattern ITEM =
      Pattern.compile("^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\\d{1,2}[）)、.．](?!\\d)).*");

  /** A cell of a table printed a cell a line; a sentence has a word behind its last figure. */
  private static final Pattern LONE_FIGURE = Pattern.compile("[-+−]?[0-9０-９][0-9０-９,，.．]*");

  /** Where a sentence ends with a line, whether its paragraph does too cannot be seen. */
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：]$");

  private final List<TextLine> lines;
  private final List<Block> blocks = new ArrayList<>();
  private final double left;
  private final double right;

  /**
   * A reader.
   *
   * @param lines the lines to read, from top to bottom
   * @param left margin of the page's text
   * @param right the other margin
   */
  TextReader(List<TextLine> lines, double left, double right) {
    this.lines = lines;
    this.left = left;
    this.right = right;
  }

  List<Block> blocks() {
    int from = 0;
    int at = 0;
    while (at < lines.size()) {
      Optional<GapTable> table = GapTable.at(lines, at);
      if (table.isEmpty()) {
        at++;
        continue;
      }
      int headers = at - table.get().headers(lines.subList(from, at));
      readText(lines.subList(from, headers));
      blocks.add(table.get().read(lines.subList(headers, at)));
      from = Math.max(at + 1, table.get().end(lines));
      at = from;
    }
    readText(lines.subList(from, lines.size()));
    return blocks;
  }

  private void readText(List<TextLine> text) {
    List<TextLine> paragraph = new ArrayList<>();
    for (TextLine line : text) {
      List<TextLine> cells = line.cells();
      if (cells.size() > 1 && cells.stream().noneMatch(cell -> isItem(cell.text()))) {
        endParagraph(paragraph);
        blocks.add(new Block.Table(List.of(cells.stream().map(TextLine::text).toList())));
      } else {
        if (!paragraph.isEmpty() && !goesOn(paragraph.get(paragraph.size() - 1), line)) {
          endParagraph(paragraph);
        }
        paragraph.add(line);
      }
    }
    endParagraph(paragraph);
  }

  private void endParagraph(List<TextLine> paragraph) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Line(CellText.of(paragraph, right - left)));
      paragraph.clear();
    }
  }

  private boolean goesOn(TextLine line, TextLine next) {
    double em = line.em();
    return !SENTENCE_END.matcher(line.text()).find()
        && line.box().right() > right - RAGGED * em
        && next.box().left() <= left + 0.5 * em
        && Math.abs(next.em() - em) < 0.15 * em
        && next.box().top() - line.box().top() < LEADING * em
        && !isItem(next.text())
        && !LONE_FIGURE.matcher(next.text()).matches();
  }

  private static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }
}
