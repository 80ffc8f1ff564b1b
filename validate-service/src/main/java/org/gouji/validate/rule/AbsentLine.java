package org.gouji.validate.rule;

import java.util.List;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Block.Layout;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.validate.contract.Message;

/**
 * A row or column that a table of a report lacks.
 *
 * @param subject the row's id, or block and column; unique within the edition
 * @param name what it is, with its label
 * @param cells the concepts lost with it
 */
public record AbsentLine(String subject, Message name, List<Concept> cells) {
  public AbsentLine {
    cells = List.copyOf(cells);
  }

  static AbsentLine row(Block block, Row row, List<Concept> cells) {
    Message label = Labels.row(block, row);
    return new AbsentLine(row.id(), Labels.rowNamed(label), cells);
  }

  static AbsentLine column(Block block, List<Concept> cells) {
    Concept first = cells.get(0);
    if (block.layout() == Layout.SIDE_BY_SIDE) {
      return new AbsentLine(first.id(), Labels.columnNamed(Labels.cell(block, first)), cells);
    }
    String subject = block.id() + "/" + first.column().id();
    return new AbsentLine(subject, Labels.columnNamed(Labels.column(first.column())), cells);
  }
}
