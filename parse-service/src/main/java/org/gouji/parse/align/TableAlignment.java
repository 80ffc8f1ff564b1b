package org.gouji.parse.align;

import java.util.Map;

/**
 * How a document's cells read as a table.
 *
 * @param cells the cell of each concept by its id; a concept without a cell is not in it
 * @param concepts how many concepts the table has
 * @param cost what the reading cost
 */
public record TableAlignment(Map<String, CellMatch> cells, int concepts, double cost) {
  public TableAlignment {
    cells = Map.copyOf(cells);
  }

  /** Whether the document has the table at all. */
  public boolean found() {
    return !cells.isEmpty();
  }

  /** The reading of a table that the document does not have. */
  static TableAlignment absent(int concepts) {
    return new TableAlignment(Map.of(), concepts, 0);
  }
}
