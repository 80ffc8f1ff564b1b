package org.gouji.parse.align;

import java.util.ArrayList;
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
   * @param vocabulary its labels
   * @param order how the document departs from it
   */
  static TableSequence of(Table table, Vocabulary vocabulary, TableOrder order) {
    Writer writer = new Writer(table, vocabulary, order);
    for (Block block : table.blocks()) {
      switch (block.layout()) {
        case ROWS -> writer.addRows(block);
        case SIDE_BY_SIDE -> writer.addSideBySide(block);
      }
    }
    return new TableSequence(writer.items, vocabulary.headings());
  }

  private static final class Writer {
    private final Table table;
    private final Vocabulary vocabulary;
    private final TableOrder order;
    private final List<Expected> items = new ArrayList<>();
    private int row;

    Writer(Table table, Vocabulary vocabulary, TableOrder order) {
      this.table = table;
      this.vocabulary = vocabulary;
      this.order = order;
    }

    void addRows(Block block) {
      List<String> open = List.of();
      for (Row labelled : block.rows()) {
        for (String group : labelled.path()) {
          if (!open.contains(group)) {
            addLabel(block.group(group).label(), false);
          }
        }
        open = labelled.path();
        addLabel(labelled.label(), true);
        addFigures(block, labelled, true);
        row++;
      }
    }

    /** All labels, then all figures in one line. */
    void addSideBySide(Block block) {
      for (Row labelled : order.rowsOf(block)) {
        addLabel(labelled.label(), false);
        order.columnsOf(block, labelled).forEach(column -> addLabel(column.label(), false));
      }
      boolean first = true;
      for (Row labelled : order.rowsOf(block)) {
        addFigures(block, labelled, first);
        first = false;
      }
      row++;
    }

    private void addLabel(Label label, boolean ofRow) {
      items.add(new LabelItem(row, vocabulary.of(label), ofRow));
    }

    private void addFigures(Block block, Row labelled, boolean firstOfRow) {
      boolean first = firstOfRow;
      for (Column column : order.columnsOf(block, labelled)) {
        Concept concept = new Concept(table.id(), block.id(), labelled, column);
        items.add(new FigureItem(row, concept, first));
        first = false;
      }
    }
  }
}
