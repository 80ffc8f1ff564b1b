package org.gouji.parse.align;

import java.util.List;
import org.gouji.parse.contract.taxonomy.Concept;

/** An item of the sequence that an edition prescribes for a table. */
sealed interface Expected {

  /** Number of the row it belongs to, counted through the table. */
  int row();

  /**
   * A label.
   *
   * @param row the row that it labels or, for a group, whose first row it stands before
   * @param wordings telling parts of its wordings, the prescribed one first
   * @param ofRow whether it is the row's own label, not that of a group or column
   */
  record LabelItem(int row, List<String> wordings, boolean ofRow) implements Expected {
    public LabelItem {
      wordings = List.copyOf(wordings);
    }
  }

  /**
   * A figure.
   *
   * @param row its row
   * @param concept what it is the figure of
   * @param first whether it is the row's first
   */
  record FigureItem(int row, Concept concept, boolean first) implements Expected {}
}
