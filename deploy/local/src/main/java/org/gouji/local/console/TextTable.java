package org.gouji.local.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of aligned columns, wide characters counted as wide. */
public final class TextTable {
  private static final String GAP = "  ";

  /** A cell: what it says and how it looks. */
  public record Cell(String text, Style style) {
    public Cell {
      text = PlainText.of(text);
    }

    public static Cell of(String text) {
      return new Cell(text, Style.PLAIN);
    }
  }

  private final List<String> headings;
  private final List<List<Cell>> rows = new ArrayList<>();

  public TextTable(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException unless there is one cell a heading
   */
  public void add(Cell... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + headings.size());
    }
    rows.add(List.of(cells));
  }

  /** The lines of the table, without columns that no row fills and without blanks at line ends. */
  public List<String> lines(Terminal terminal) {
    List<Cell> header = headings.stream().map(text -> new Cell(text, Style.STRONG)).toList();
    List<List<Cell>> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    int[] filled = IntStream.range(0, headings.size()).filter(this::isFilled).toArray();
    int[] widths = IntStream.of(filled).map(column -> widest(all, column)).toArray();
    return all.stream()
        .map(row -> line(IntStream.of(filled).mapToObj(row::get).toList(), widths, terminal))
        .toList();
  }

  /** Prints the lines on standard output. */
  public void print(Terminal terminal) {
    lines(terminal).forEach(terminal.out()::println);
  }

  private boolean isFilled(int column) {
    return rows.isEmpty() || rows.stream().anyMatch(row -> !row.get(column).text().isEmpty());
  }

  private static int widest(List<List<Cell>> rows, int column) {
    return rows.stream().mapToInt(row -> PlainText.width(row.get(column).text())).max().orElse(0);
  }

  private static String line(List<Cell> row, int[] widths, Terminal terminal) {
    StringBuilder line = new StringBuilder();
    int blanks = 0;
    for (int column = 0; column < widths.length; column++) {
      Cell cell = row.get(column);
      if (!cell.text().isEmpty()) {
        line.append(" ".repeat(blanks)).append(terminal.styled(cell.style(), cell.text()));
        blanks = 0;
      }
      blanks += widths[column] - PlainText.width(cell.text()) + GAP.length();
    }
    return line.toString();
  }
}
