package org.gouji.parse.contract.taxonomy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a table with one set of columns.
 *
 * @param id unique within the edition
 * @param layout how rows and columns stand on the page
 * @param captions header cells above the columns that hold no figure, such as 信息内容
 * @param spanners the header cells that head several columns
 * @param groups the merged cells that head several rows
 * @param columns the columns from left to right
 * @param rows the rows from top to bottom
 */
public record Block(
    String id,
    Layout layout,
    List<Label> captions,
    List<Spanner> spanners,
    List<Group> groups,
    List<Column> columns,
    List<Row> rows) {

  public Block {
    layout = layout == null ? Layout.ROWS : layout;
    captions = captions == null ? List.of() : List.copyOf(captions);
    spanners = spanners == null ? List.of() : List.copyOf(spanners);
    groups = groups == null ? List.of() : List.copyOf(groups);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** How rows and columns stand on the page. */
  public enum Layout {
    /** A row's label is followed by its figures. */
    @JsonProperty("rows")
    ROWS,
    /** The rows stand side by side as groups of columns over a single line of figures. */
    @JsonProperty("sideBySide")
    SIDE_BY_SIDE
  }

  /**
   * A merged header cell that heads several columns.
   *
   * @param label the cell's text
   * @param columns ids of the columns below it
   */
  public record Spanner(Label label, List<String> columns) {
    public Spanner {
      columns = columns == null ? List.of() : List.copyOf(columns);
    }
  }

  /**
   * A merged cell that heads several rows.
   *
   * @param id unique within the block
   * @param label the cell's text
   */
  public record Group(String id, Label label) {}

  /**
   * The column of that id.
   *
   * @throws IllegalArgumentException when the block has none
   */
  public Column column(String columnId) {
    return columns.stream()
        .filter(column -> column.id().equals(columnId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("block " + id + " has no column " + columnId));
  }

  /**
   * The group of that id.
   *
   * @throws IllegalArgumentException when the block has none
   */
  public Group group(String groupId) {
    return groups.stream()
        .filter(group -> group.id().equals(groupId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("block " + id + " has no group " + groupId));
  }

  /** The columns in which a row holds figures, from left to right. */
  public List<Column> columnsOf(Row row) {
    return row.columns().isEmpty()
        ? columns
        : columns.stream().filter(column -> row.columns().contains(column.id())).toList();
  }

  List<Concept> concepts(String tableId) {
    List<Concept> concepts = new ArrayList<>();
    for (Row row : rows) {
      for (Column column : columnsOf(row)) {
        concepts.add(new Concept(tableId, id, row, column));
      }
    }
    return concepts;
  }
}
