package org.gouji.acceptance.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.Table;
import org.jspecify.annotations.Nullable;

/**
 * A statutory table as it is printed: rows of cells, merged ones given once with their spans.
 *
 * @param table id of the table
 * @param rows the rows from top to bottom
 */
public record Grid(String table, List<List<GridCell>> rows) {

  /** The table as its edition prescribes it. */
  public static Grid of(Table table) {
    return of(table, row -> true, column -> true);
  }

  /** The table with the rows and columns of those ids alone. */
  public static Grid of(Table table, Predicate<String> rows, Predicate<String> columns) {
    List<List<GridCell>> printed = new ArrayList<>();
    for (Block block : table.blocks()) {
      List<Row> kept = block.rows().stream().filter(row -> rows.test(row.id())).toList();
      List<Column> heads = block.columns().stream().filter(c -> columns.test(c.id())).toList();
      if (kept.isEmpty()) {
        continue;
      }
      if (block.layout() == Block.Layout.SIDE_BY_SIDE) {
        sideBySide(printed, block, kept, heads);
      } else if (block.groups().isEmpty()) {
        plain(printed, block, kept, heads);
      } else {
        grouped(printed, block, kept, heads);
      }
    }
    return new Grid(table.id(), printed);
  }

  private static void plain(
      List<List<GridCell>> printed, Block block, List<Row> rows, List<Column> columns) {
    printed.add(
        List.of(GridCell.label(block.captions().get(0).zh(), 1 + block.columns().size(), 1)));
    List<GridCell> header = new ArrayList<>();
    header.add(GridCell.label(block.captions().get(1).zh()));
    columns.forEach(column -> header.add(GridCell.label(column.label().zh())));
    printed.add(header);
    for (Row row : rows) {
      List<GridCell> cells = new ArrayList<>();
      cells.add(GridCell.label(row.label().zh()));
      figures(cells, block, row, columns);
      printed.add(cells);
    }
  }

  private static void grouped(
      List<List<GridCell>> printed, Block block, List<Row> rows, List<Column> columns) {
    int depth = 1 + block.rows().stream().mapToInt(row -> row.path().size()).max().orElse(0);
    List<Column> bodies =
        columns.stream()
            .filter(column -> !Set.of("naturalPerson", "total").contains(column.id()))
            .toList();
    printed.add(
        List.of(
            GridCell.label(block.captions().get(0).zh(), depth, 3),
            GridCell.label(block.spanners().get(0).label().zh(), columns.size(), 1)));
    List<GridCell> kinds = new ArrayList<>();
    for (Column column : columns) {
      if (!bodies.contains(column)) {
        kinds.add(GridCell.label(column.label().zh(), 1, 2));
      } else if (column.equals(bodies.get(0))) {
        kinds.add(GridCell.label(block.spanners().get(1).label().zh(), bodies.size(), 1));
      }
    }
    printed.add(kinds);
    printed.add(bodies.stream().map(column -> GridCell.label(column.label().zh())).toList());
    Set<String> open = new HashSet<>();
    for (Row row : rows) {
      List<GridCell> cells = new ArrayList<>();
      for (String group : row.path()) {
        if (open.add(group)) {
          int height = (int) rows.stream().filter(r -> r.path().contains(group)).count();
          cells.add(GridCell.label(block.group(group).label().zh(), 1, height));
        }
      }
      cells.add(GridCell.label(row.label().zh(), depth - row.path().size(), 1));
      figures(cells, block, row, columns);
      printed.add(cells);
    }
  }

  private static void sideBySide(
      List<List<GridCell>> printed, Block block, List<Row> rows, List<Column> columns) {
    List<GridCell> groups = new ArrayList<>();
    List<GridCell> kinds = new ArrayList<>();
    List<GridCell> headers = new ArrayList<>();
    List<GridCell> values = new ArrayList<>();
    for (Row row : rows) {
      if (row.equals(block.rows().get(0))) {
        groups.add(GridCell.label(row.label().zh(), columns.size(), 2));
      } else {
        kinds.add(GridCell.label(row.label().zh(), columns.size(), 1));
      }
      columns.forEach(column -> headers.add(GridCell.label(column.label().zh())));
      figures(values, block, row, columns);
    }
    if (!kinds.isEmpty()) {
      groups.add(GridCell.label(block.captions().get(0).zh(), kinds.size() * columns.size(), 1));
    }
    printed.add(groups);
    printed.add(kinds);
    printed.add(headers);
    printed.add(values);
  }

  private static void figures(List<GridCell> cells, Block block, Row row, List<Column> columns) {
    for (Column column : block.columnsOf(row)) {
      if (columns.contains(column)) {
        cells.add(GridCell.figure(row.id() + "." + column.id()));
      }
    }
  }

  /** How many columns the widest row spans. */
  int width() {
    return rows.stream()
        .mapToInt(row -> row.stream().mapToInt(GridCell::colspan).sum())
        .max()
        .orElse(1);
  }

  /**
   * The rows by places of the grid: a cell where it begins, null where a merged one covers the
   * place from above or from the left.
   */
  List<List<@Nullable GridCell>> places() {
    int width = width();
    int[] covered = new int[width];
    List<List<@Nullable GridCell>> lines = new ArrayList<>();
    for (List<GridCell> row : rows) {
      List<@Nullable GridCell> line = new ArrayList<>();
      int next = 0;
      for (int place = 0; place < width; ) {
        if (covered[place] > 0) {
          covered[place]--;
          line.add(null);
          place++;
        } else if (next < row.size()) {
          GridCell cell = row.get(next++);
          line.add(cell);
          for (int right = 1; right < cell.colspan(); right++) {
            line.add(null);
          }
          for (int under = place; under < place + cell.colspan(); under++) {
            covered[under] = cell.rowspan() - 1;
          }
          place += cell.colspan();
        } else {
          break;
        }
      }
      lines.add(line);
    }
    return lines;
  }
}
