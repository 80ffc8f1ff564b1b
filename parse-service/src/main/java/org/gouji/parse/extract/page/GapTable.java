package org.gouji.parse.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table without rules. Its lines with figures are its rows; where successive rows have their
 * figures in the same columns, a row without a figure in one of them has an empty cell there. Lines
 * of labels above and below the figures belong to the row they are nearest to.
 */
final class GapTable {
  /** A line of labels is narrower than this part of a row. */
  private static final double LABELS = 0.6;

  /** Lines of one cell are at most so many heights apart. */
  private static final double LEADING = 1.5;

  /** One row alone makes a table when it has so many figures. */
  private static final int FIGURES_OF_LONE_ROW = 3;

  private record Row(TextLine line, List<TextLine> figures, List<TextLine> labels) {
    static Row of(TextLine line) {
      List<TextLine> cells = line.cells();
      int first = 0;
      while (!cells.get(first).isFigure()) {
        first++;
      }
      // what is no figure behind the first one stands in a column of figures all the same
      return new Row(
          line,
          List.copyOf(cells.subList(first, cells.size())),
          new ArrayList<>(cells.subList(0, first)));
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final List<Box> columns;

  /** A table of some lines, with at least one row among them. */
  private GapTable(List<TextLine> lines) {
    lines.stream().filter(GapTable::isRow).map(Row::of).forEach(rows::add);
    lines.stream()
        .filter(line -> !isRow(line))
        .flatMap(line -> line.cells().stream())
        .forEach(label -> nearest(label).labels().add(label));
    this.columns = columns();
  }

  /** The table whose first row is a line, if one begins there. */
  static Optional<GapTable> at(List<TextLine> lines, int from) {
    TextLine first = lines.get(from);
    if (!isRow(first)) {
      return Optional.empty();
    }
    int end = from + 1;
    for (int at = end; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      boolean above = line.box().top() - lines.get(at - 1).box().top() < LEADING * line.em();
      if (isRow(line) || (isLabel(line, first) && above)) {
        end = at + 1;
      } else if (!isLabel(line, first)) {
        break;
      }
    }
    GapTable table = new GapTable(lines.subList(from, end));
    return table.rows.size() > 1 || table.rows.get(0).figures().size() >= FIGURES_OF_LONE_ROW
        ? Optional.of(table)
        : Optional.empty();
  }

  /** The last line with figures or parts of labels. */
  int end(List<TextLine> lines) {
    TextLine last = null;
    for (Row row : rows) {
      for (TextLine part : row.labels()) {
        last = last == null || part.box().centerY() > last.box().centerY() ? part : last;
      }
      last = last == null || row.line().box().centerY() > last.box().centerY() ? row.line() : last;
    }
    double bottom = last == null ? 0 : last.box().centerY();
    int end = 0;
    while (end < lines.size() && lines.get(end).box().centerY() <= bottom + 0.01) {
      end++;
    }
    return end;
  }

  /** How many of the lines head its columns: those right above it, each part over one column. */
  int headers(List<TextLine> above) {
    int headers = 0;
    for (int at = above.size() - 1; at >= 0; at--) {
      List<TextLine> parts = above.get(at).pieces();
      boolean heads =
          parts.size() > 1 && parts.stream().allMatch(part -> columnsOver(part).size() <= 1);
      if (!heads) {
        break;
      }
      headers++;
    }
    return headers;
  }

  Block.Table read(List<TextLine> headers) {
    List<List<String>> read = new ArrayList<>();
    if (!headers.isEmpty()) {
      List<TextLine> parts = headers.stream().flatMap(line -> line.pieces().stream()).toList();
      read.add(stacked(parts));
    }
    rows.forEach(row -> read.add(cells(row)));
    return new Block.Table(read);
  }

  private Row nearest(TextLine label) {
    return rows.stream()
        .min(
            Comparator.comparingDouble(
                row -> Math.abs(row.line().box().centerY() - label.box().centerY())))
        .orElseThrow();
  }

  /** The columns in which two rows have figures, or one of the only two. */
  private List<Box> columns() {
    int least = rows.size() > 2 ? 2 : 1;
    List<TextLine> figures =
        rows.stream()
            .flatMap(row -> row.figures().stream())
            .sorted(Comparator.comparingDouble(figure -> figure.box().centerX()))
            .toList();
    List<Box> found = new ArrayList<>();
    int first = 0;
    while (first < figures.size()) {
      Box column = figures.get(first).box();
      int end = first + 1;
      while (end < figures.size() && column.overlapX(figures.get(end).box()) > 0) {
        column = column.union(figures.get(end).box());
        end++;
      }
      if (end - first >= least) {
        found.add(column);
      }
      first = end;
    }
    return found;
  }

  private List<Box> columnsOver(TextLine part) {
    return columns.stream().filter(column -> column.overlapX(part.box()) > 0).toList();
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(stacked(row.labels()));
    boolean fits = row.figures().stream().allMatch(figure -> columnsOver(figure).size() == 1);
    if (!fits || row.figures().size() * 2 < columns.size()) {
      row.figures().forEach(figure -> cells.add(figure.text()));
      return cells;
    }
    for (Box column : columns) {
      List<TextLine> inColumn =
          row.figures().stream().filter(figure -> column.overlapX(figure.box()) > 0).toList();
      inColumn.forEach(figure -> cells.add(figure.text()));
      if (inColumn.isEmpty()) {
        cells.add("");
      }
    }
    return cells;
  }

  /** Cells from left to right, parts that stand above one another joined. */
  private static List<String> stacked(List<TextLine> parts) {
    List<List<TextLine>> columns = new ArrayList<>();
    parts.stream()
        .sorted(Comparator.comparingDouble(part -> part.box().left()))
        .forEach(part -> stackOf(part, columns).add(part));
    return columns.stream()
        .map(
            column ->
                CellText.of(
                    column.stream()
                        .sorted(Comparator.comparingDouble(part -> part.box().centerY()))
                        .toList(),
                    0))
        .toList();
  }

  private static List<TextLine> stackOf(TextLine part, List<List<TextLine>> columns) {
    for (List<TextLine> column : columns) {
      if (column.stream().anyMatch(other -> other.box().overlapX(part.box()) > 0)) {
        return column;
      }
    }
    List<TextLine> column = new ArrayList<>();
    columns.add(column);
    return column;
  }

  /** A row has a figure behind a label, or several figures. */
  private static boolean isRow(TextLine line) {
    List<TextLine> cells = line.cells();
    return cells.size() >= 2 && cells.stream().anyMatch(TextLine::isFigure);
  }

  /** Whether a line may be a part of labels, left of where the figures of a row begin. */
  private static boolean isLabel(TextLine line, TextLine row) {
    double figures =
        Row.of(row).figures().stream()
            .mapToDouble(figure -> figure.box().left())
            .min()
            .orElseThrow();
    return line.box().right() < figures && line.box().width() < LABELS * row.box().width();
  }
}
