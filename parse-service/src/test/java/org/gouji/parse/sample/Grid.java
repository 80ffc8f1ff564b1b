package org.gouji.parse.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.Table;

/**
 * A statutory table as it is printed: rows of cells, merged ones given once with their spans.
 *
 * @param rows the rows from top to bottom
 * @param width columns of the grid
 */
record Grid(List<List<GridCell>> rows, int width) {

  static Grid of(Table table, Map<String, String> figures) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (Block block : table.blocks()) {
      if (block.layout() == Block.Layout.SIDE_BY_SIDE) {
        addSideBySide(rows, block, figures);
      } else if (block.groups().isEmpty()) {
        addPlain(rows, block, figures);
      } else {
        addGrouped(rows, block, figures);
      }
    }
    int width =
        rows.stream()
            .mapToInt(row -> row.stream().mapToInt(GridCell::colspan).sum())
            .max()
            .orElse(1);
    return new Grid(rows, width);
  }

  private static void addPlain(
      List<List<GridCell>> rows, Block block, Map<String, String> figures) {
    rows.add(List.of(new GridCell(zh(block.captions().get(0)), 4, 1, true)));
    List<GridCell> header = new ArrayList<>();
    header.add(new GridCell(zh(block.captions().get(1)), 1, 1, true));
    block.columns().forEach(column -> header.add(header(column)));
    rows.add(header);
    for (Row row : block.rows()) {
      List<GridCell> cells = new ArrayList<>();
      cells.add(GridCell.of(zh(row.label())));
      addFigures(cells, block, row, figures);
      rows.add(cells);
    }
  }

  private static void addGrouped(
      List<List<GridCell>> rows, Block block, Map<String, String> figures) {
    int depth = 1 + block.rows().stream().mapToInt(row -> row.path().size()).max().orElse(0);
    List<Column> columns = block.columns();
    rows.add(
        List.of(
            new GridCell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", depth, 3, true),
            new GridCell("申请人情况", columns.size(), 1, true)));
    rows.add(
        List.of(
            new GridCell(zh(columns.get(0).label()), 1, 2, true),
            new GridCell("法人或其他组织", columns.size() - 2, 1, true),
            new GridCell(zh(columns.get(columns.size() - 1).label()), 1, 2, true)));
    rows.add(columns.subList(1, columns.size() - 1).stream().map(Grid::header).toList());
    Set<String> open = new HashSet<>();
    for (Row row : block.rows()) {
      List<GridCell> cells = new ArrayList<>();
      for (String group : row.path()) {
        if (open.add(group)) {
          int rowspan = (int) block.rows().stream().filter(r -> r.path().contains(group)).count();
          cells.add(new GridCell(zh(block.group(group).label()), 1, rowspan, false));
        }
      }
      cells.add(new GridCell(zh(row.label()), depth - row.path().size(), 1, false));
      addFigures(cells, block, row, figures);
      rows.add(cells);
    }
  }

  private static void addSideBySide(
      List<List<GridCell>> rows, Block block, Map<String, String> figures) {
    int columns = block.columns().size();
    List<GridCell> groups = new ArrayList<>();
    List<GridCell> headers = new ArrayList<>();
    List<GridCell> values = new ArrayList<>();
    groups.add(new GridCell(zh(block.rows().get(0).label()), columns, 2, true));
    groups.add(new GridCell("行政诉讼", 2 * columns, 1, true));
    rows.add(groups);
    rows.add(
        block.rows().subList(1, block.rows().size()).stream()
            .map(row -> new GridCell(zh(row.label()), columns, 1, true))
            .toList());
    for (Row row : block.rows()) {
      block.columns().forEach(column -> headers.add(header(column)));
      addFigures(values, block, row, figures);
    }
    rows.add(headers);
    rows.add(values);
  }

  private static void addFigures(
      List<GridCell> cells, Block block, Row row, Map<String, String> figures) {
    for (Column column : block.columnsOf(row)) {
      cells.add(GridCell.of(figures.get(row.id() + "." + column.id())));
    }
  }

  private static GridCell header(Column column) {
    return new GridCell(zh(column.label()), 1, 1, true);
  }

  private static String zh(Label label) {
    return label.zh();
  }
}
