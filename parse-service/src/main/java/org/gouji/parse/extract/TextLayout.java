package org.gouji.parse.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the cells of a text that was a page with tables once. Exports lay tables out in four ways,
 * sometimes two of them in one text:
 *
 * <ul>
 *   <li>a row a line, cells parted by tabs (or a label and figures parted by spaces);
 *   <li>a cell a line behind one tab, rows parted by an empty line;
 *   <li>a cell a line, an empty line standing for an empty cell;
 *   <li>a cell a line and an empty line between any two, longer gaps hinting at empty cells.
 * </ul>
 */
final class TextLayout {
  /** A line that goes on with the cell above it is a few characters of a label. */
  private static final int MAX_CONTINUATION = 12;

  private record Line(int start, int end, boolean blank, int tabs) {
    boolean hasTab() {
      return tabs > 0;
    }
  }

  private final String text;
  private final List<Line> lines;
  private final boolean indented;
  private final int usualGap;

  TextLayout(String text) {
    this.text = text;
    this.lines = lines(text);
    this.indented = isIndented();
    this.usualGap = usualGap();
  }

  List<Cell> cells() throws ExtractionException {
    CellCollector collector = new CellCollector(text);
    int row = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.hasTab() && indented && line.tabs() == 1 && text.charAt(line.start()) == '\t') {
        int last = continuation(i);
        collector.addCell(line.start() + 1, lines.get(last).end(), row, true);
        i = last;
      } else if (line.hasTab()) {
        row++;
        addTabbed(collector, line, row);
      } else if (!line.blank()) {
        collector.addLine(line.start(), line.end(), Cell.NO_ROW);
      } else if (indented) {
        row++;
      } else {
        i = addGap(collector, i);
      }
    }
    return collector.cells();
  }

  private void addTabbed(CellCollector collector, Line line, int row) throws ExtractionException {
    int from = line.start();
    for (int at = from; at <= line.end(); at++) {
      if (at == line.end() || text.charAt(at) == '\t') {
        collector.addCell(from, at, row, false);
        from = at + 1;
      }
    }
  }

  /** The last of the lines without a tab that go on with the indented cell at the line given. */
  private int continuation(int first) {
    int last = first;
    while (last + 1 < lines.size()) {
      Line next = lines.get(last + 1);
      if (next.blank() || next.hasTab() || next.end() - next.start() > MAX_CONTINUATION) {
        break;
      }
      last++;
    }
    boolean closed =
        last + 1 == lines.size() || lines.get(last + 1).blank() || lines.get(last + 1).hasTab();
    return closed ? last : first;
  }

  /** Adds the empty cells that a run of blank lines hints at; returns the run's last line. */
  private int addGap(CellCollector collector, int first) throws ExtractionException {
    int last = first;
    while (last + 1 < lines.size()
        && lines.get(last + 1).blank()
        && !lines.get(last + 1).hasTab()) {
      last++;
    }
    int gap = last - first + 1;
    int hinted = usualGap < 0 ? 0 : usualGap == 0 ? gap : (gap - usualGap + 1) / (usualGap + 1);
    for (int n = 0; n < hinted; n++) {
      collector.addSuspected(lines.get(first + Math.min(n, gap - 1)).start());
    }
    return last;
  }

  private boolean isIndented() {
    int single = 0;
    int other = 0;
    for (Line line : lines) {
      if (line.hasTab() && !line.blank()) {
        if (line.tabs() == 1 && text.charAt(line.start()) == '\t') {
          single++;
        } else {
          other++;
        }
      }
    }
    return single > other;
  }

  /**
   * How many blank lines usually stand between two figures that have a line of their own; -1 where
   * no figures do.
   */
  private int usualGap() {
    Map<Integer, Integer> gaps = new HashMap<>();
    int previous = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.blank() && !line.hasTab()) {
        continue;
      }
      boolean figure = !line.hasTab() && isFigure(line);
      if (figure && previous >= 0) {
        gaps.merge(i - previous - 1, 1, Integer::sum);
      }
      previous = figure ? i : -1;
    }
    return gaps.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(gap -> gap.getValue() >= 10)
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private boolean isFigure(Line line) {
    String printed = Blank.remove(text.substring(line.start(), line.end()));
    return !printed.isEmpty()
        && printed.length() <= 12
        && printed.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',' || c == '-');
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      lines.add(line(text, start, end));
      start = end + 1;
    }
    return lines;
  }

  private static Line line(String text, int start, int end) {
    boolean blank = true;
    int tabs = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      blank &= Blank.isBlank(c);
      tabs += c == '\t' ? 1 : 0;
    }
    return new Line(start, end, blank, tabs);
  }
}
