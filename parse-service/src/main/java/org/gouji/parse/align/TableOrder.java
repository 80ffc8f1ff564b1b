package org.gouji.parse.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Row;

/**
 * How a document prints a table where it departs from the edition.
 *
 * @param columns columns as printed, by block; absent where as prescribed
 * @param rows side-by-side rows as printed, by block; absent where as prescribed
 * @param absentColumns ids of columns that the document leaves out
 * @param absentRows ids of side-by-side rows that the document leaves out
 */
record TableOrder(
    Map<String, List<Column>> columns,
    Map<String, List<Row>> rows,
    Set<String> absentColumns,
    Set<String> absentRows) {
  TableOrder {
    columns = Map.copyOf(columns);
    rows = Map.copyOf(rows);
    absentColumns = Set.copyOf(absentColumns);
    absentRows = Set.copyOf(absentRows);
  }

  TableOrder without(Set<String> columnIds, Set<String> rowIds) {
    return new TableOrder(columns, rows, columnIds, rowIds);
  }

  /** The columns in which a row holds figures, as printed. */
  List<Column> columnsOf(Block block, Row row) {
    List<Column> held = block.columnsOf(row);
    return columns.getOrDefault(block.id(), block.columns()).stream()
        .filter(held::contains)
        .filter(column -> !absentColumns.contains(column.id()))
        .toList();
  }

  List<Row> rowsOf(Block block) {
    return rows.getOrDefault(block.id(), block.rows()).stream()
        .filter(row -> !absentRows.contains(row.id()))
        .toList();
  }
}
