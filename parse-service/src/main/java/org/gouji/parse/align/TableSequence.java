package org.gouji.parse.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.parse.align.Expected.FigureItem;
import org.gouji.parse.align.Expected.LabelItem;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.Table;
import org.gouji.parse.label.LabelText;

/**
 * A table as one sequence of labels and figures in reading order.
 *
 * @param items the sequence
 * @param headers telling parts of the labels that head columns and groups: a cell with one of them
 *     may be repeated or left out anywhere
 */
record TableSequence(List<Expected> items, Set<String> headers) {
  TableSequence {
    items = List.copyOf(items);
    headers = Set.copyOf(headers);
  }

  /**
   * The sequence of a table.
   *
   * @param table the table as prescribed
   * @param order how the document departs from it
   */
  static TableSequence of(Table table, TableOrder order) {
    List<Expected> items = new ArrayList<>();
    Set<String> headers = new LinkedHashSet<>();
    addWordings(headers, table.label());
    int row = 0;
    for (Block block : table.blocks()) {
      block.captions().forEach(caption -> addWordings(headers, caption));
      block.spanners().forEach(spanner -> addWordings(headers, spanner.label()));
      block.columns().forEach(column -> addWordings(headers, column.label()));
      block.groups().forEach(group -> addWordings(headers, group.label()));
      row =
          switch (block.layout()) {
            case ROWS -> addRows(items, table, block, order, row);
            case SIDE_BY_SIDE -> addSideBySide(items, headers, table, block, order, row);
          };
    }
    return new TableSequence(items, headers);
  }

  private static int addRows(
      List<Expected> items, Table table, Block block, TableOrder order, int firstRow) {
    int number = firstRow;
    List<String> open = List.of();
    for (Row row : block.rows()) {
      for (String group : row.path()) {
        if (!open.contains(group)) {
          items.add(new LabelItem(number, telling(block.group(group).label()), false));
        }
      }
      open = row.path();
      items.add(new LabelItem(number, telling(row.label()), true));
      addFigures(items, table, block, row, order, number);
      number++;
    }
    return number;
  }

  private static int addSideBySide(
      List<Expected> items,
      Set<String> headers,
      Table table,
      Block block,
      TableOrder order,
      int number) {
    for (Row row : order.rowsOf(block)) {
      addWordings(headers, row.label());
      items.add(new LabelItem(number, telling(row.label()), false));
      for (Column column : order.columnsOf(block, row)) {
        items.add(new LabelItem(number, telling(column.label()), false));
      }
    }
    int before = items.size();
    for (Row row : order.rowsOf(block)) {
      addFigures(items, table, block, row, order, number);
    }
    for (int i = before + 1; i < items.size(); i++) {
      items.set(i, inner((FigureItem) items.get(i)));
    }
    return number + 1;
  }

  private static void addFigures(
      List<Expected> items, Table table, Block block, Row row, TableOrder order, int number) {
    boolean first = true;
    for (Column column : order.columnsOf(block, row)) {
      items.add(new FigureItem(number, new Concept(table.id(), block.id(), row, column), first));
      first = false;
    }
  }

  private static FigureItem inner(FigureItem figure) {
    return new FigureItem(figure.row(), figure.concept(), false);
  }

  private static List<String> telling(Label label) {
    return label.wordings().map(LabelText::of).distinct().toList();
  }

  private static void addWordings(Set<String> wordings, Label label) {
    wordings.addAll(telling(label));
  }
}
