package org.gouji.parse.contract.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.taxonomy.Relation.Axis;
import org.gouji.parse.contract.taxonomy.Relation.Term;

/** Finds what a relation names that its edition does not have. */
final class RelationCheck {
  private RelationCheck() {}

  /** Every problem, one sentence each. */
  static List<String> problemsOf(Relation relation, Edition edition) {
    List<String> problems = new ArrayList<>();
    String name = "relation " + relation.rule();
    if (relation.rule() == null || relation.rule().isBlank()) {
      problems.add("a relation has no rule");
    }
    if (relation.axis() == null || relation.comparison() == null) {
      problems.add(name + " lacks its axis or comparison");
    }
    if (relation.left().isEmpty()) {
      problems.add(name + " has no terms");
    }
    Optional<Table> table =
        edition.tables().stream().filter(t -> t.id().equals(relation.table())).findFirst();
    if (table.isEmpty()) {
      problems.add(name + " names an unknown table " + relation.table());
    } else if (problems.isEmpty()) {
      problems.addAll(terms(name, relation, table.get()));
    }
    return problems;
  }

  private static List<String> terms(String name, Relation relation, Table table) {
    Set<String> rows = ids(table, block -> block.rows().stream().map(Row::id));
    Set<String> columns = ids(table, block -> block.columns().stream().map(Column::id));
    boolean perRow = relation.axis() == Axis.PER_ROW;
    List<String> terms =
        Stream.concat(relation.leftTerms().stream(), relation.rightTerms().stream())
            .map(Term::id)
            .toList();
    List<String> problems = new ArrayList<>();
    for (String term : terms) {
      if (!(perRow ? columns : rows).contains(term)) {
        problems.add(name + " has an unknown term " + term);
      }
    }
    for (String row : relation.rows()) {
      if (!rows.contains(row)) {
        problems.add(name + " names an unknown row " + row);
      }
    }
    if (problems.isEmpty() && perRow && rowsOf(relation, table, terms).findAny().isEmpty()) {
      problems.add(name + " has terms that no row has together");
    }
    return problems;
  }

  private static Stream<Row> rowsOf(Relation relation, Table table, List<String> columns) {
    return table.blocks().stream()
        .flatMap(
            block ->
                block.rows().stream()
                    .filter(row -> relation.rows().isEmpty() || relation.rows().contains(row.id()))
                    .filter(
                        row ->
                            block.columnsOf(row).stream()
                                .map(Column::id)
                                .collect(Collectors.toSet())
                                .containsAll(columns)));
  }

  private static Set<String> ids(Table table, Function<Block, Stream<String>> idsOf) {
    return table.blocks().stream().flatMap(idsOf).collect(Collectors.toUnmodifiableSet());
  }
}
