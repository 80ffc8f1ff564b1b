package org.gouji.parse.align;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Table;
import org.gouji.parse.label.LabelText;
import org.gouji.parse.label.Similarity;

/**
 * The telling parts of a table's labels, worked out once for all documents.
 *
 * @param telling telling parts of the wordings of each label, the prescribed one first
 * @param headings those of the labels that head the table, its columns, groups and side-by-side
 *     rows: a cell with one of them may be repeated or left out anywhere
 */
record Vocabulary(Map<Label, List<String>> telling, Set<String> headings) {
  Vocabulary {
    telling = Map.copyOf(telling);
    headings = Set.copyOf(headings);
  }

  static Vocabulary of(Table table) {
    Map<Label, List<String>> telling = new HashMap<>();
    Set<Label> headings = new LinkedHashSet<>();
    headings.add(table.label());
    for (Block block : table.blocks()) {
      headings.addAll(block.captions());
      block.spanners().forEach(spanner -> headings.add(spanner.label()));
      block.columns().forEach(column -> headings.add(column.label()));
      block.groups().forEach(group -> headings.add(group.label()));
      block.rows().forEach(row -> telling.put(row.label(), tellingPartsOf(row.label())));
      if (block.layout() == Block.Layout.SIDE_BY_SIDE) {
        block.rows().forEach(row -> headings.add(row.label()));
      }
    }
    Set<String> wordings = new LinkedHashSet<>();
    for (Label heading : headings) {
      List<String> parts = tellingPartsOf(heading);
      telling.put(heading, parts);
      wordings.addAll(parts);
    }
    return new Vocabulary(telling, wordings);
  }

  /** The telling parts of a label's wordings, the prescribed one first. */
  List<String> of(Label label) {
    return telling.getOrDefault(label, List.of());
  }

  /** How alike a text is to the closest wording of a label, 0 to 1. */
  double likeness(Label label, String text) {
    double most = 0;
    for (String wording : of(label)) {
      most = Math.max(most, Similarity.of(wording, text));
    }
    return most;
  }

  private static List<String> tellingPartsOf(Label label) {
    return label.wordings().map(LabelText::of).distinct().toList();
  }
}
