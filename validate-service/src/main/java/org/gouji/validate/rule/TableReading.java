package org.gouji.validate.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Block.Layout;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.Table;

/**
 * A statutory table as a report has it: which rows and columns are absent, and which cells remain.
 *
 * @param table the table as prescribed
 * @param absent whether the report has none of its cells
 * @param absentLines the rows and columns that it lacks; empty for an absent table
 * @param cells the concepts outside absent lines, in presentation order; a missing one among them
 *     is a single lost cell
 */
public record TableReading(
    Table table, boolean absent, List<AbsentLine> absentLines, List<Concept> cells) {

  public TableReading {
    absentLines = List.copyOf(absentLines);
    cells = List.copyOf(cells);
  }

  /** Reads a table from the facts of a report. */
  static TableReading of(Table table, Function<Concept, Fact> facts) {
    if (table.concepts().stream().allMatch(concept -> isMissing(facts, concept))) {
      return new TableReading(table, true, List.of(), List.of());
    }
    List<AbsentLine> lines = new ArrayList<>();
    for (Block block : table.blocks()) {
      lines.addAll(absentLines(table, block, facts));
    }
    List<Concept> lost = lines.stream().flatMap(line -> line.cells().stream()).toList();
    List<Concept> cells = new ArrayList<>(table.concepts());
    cells.removeAll(lost);
    return new TableReading(table, false, lines, cells);
  }

  /** The table's id. */
  public String id() {
    return table.id();
  }

  private static List<AbsentLine> absentLines(
      Table table, Block block, Function<Concept, Fact> facts) {
    Map<Row, List<Concept>> rows = new LinkedHashMap<>();
    for (Concept concept : table.concepts()) {
      if (concept.blockId().equals(block.id())) {
        rows.computeIfAbsent(concept.row(), row -> new ArrayList<>()).add(concept);
      }
    }
    List<AbsentLine> lines = new ArrayList<>();
    Map<String, List<Concept>> columns = new LinkedHashMap<>();
    rows.forEach(
        (row, cells) -> {
          if (cells.stream().allMatch(cell -> isMissing(facts, cell))) {
            lines.add(AbsentLine.row(block, row, cells));
          } else {
            cells.forEach(
                cell ->
                    columns
                        .computeIfAbsent(columnKey(block, cell), key -> new ArrayList<>())
                        .add(cell));
          }
        });
    columns.values().stream()
        .filter(cells -> cells.stream().allMatch(cell -> isMissing(facts, cell)))
        .forEach(cells -> lines.add(AbsentLine.column(block, cells)));
    return lines;
  }

  // Where rows stand side by side over one line of figures, every cell is a column of the page.
  private static String columnKey(Block block, Concept cell) {
    return block.layout() == Layout.SIDE_BY_SIDE ? cell.id() : cell.column().id();
  }

  private static boolean isMissing(Function<Concept, Fact> facts, Concept concept) {
    return facts.apply(concept).state() == FactState.MISSING;
  }
}
