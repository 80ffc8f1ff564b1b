package org.gouji.acceptance.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Relation;
import org.gouji.parse.contract.taxonomy.Relation.Term;
import org.gouji.parse.contract.taxonomy.Row;

/** Works out which tie-outs of the format a report's figures break, apart from any service. */
final class TieOuts {
  private TieOuts() {}

  /** How often each rule is broken; a rule that holds is left out. */
  static Map<String, Integer> broken(ReportDocument report) {
    Map<String, Integer> broken = new TreeMap<>();
    for (Relation relation : report.edition().relations()) {
      for (Function<Term, String> concept : places(report, relation)) {
        BigDecimal difference =
            sum(report, relation.leftTerms(), concept)
                .subtract(sum(report, relation.rightTerms(), concept));
        if (!relation.comparison().holds(difference.signum())) {
          broken.merge(relation.rule(), 1, Integer::sum);
        }
      }
    }
    return broken;
  }

  /** For every column, or every row, that a relation holds in: which concept a term names there. */
  private static List<Function<Term, String>> places(ReportDocument report, Relation relation) {
    List<Function<Term, String>> places = new ArrayList<>();
    for (Block block : report.edition().table(relation.table()).blocks()) {
      switch (relation.axis()) {
        case PER_COLUMN ->
            block.columns().forEach(column -> places.add(term -> term.id() + "." + column.id()));
        case PER_ROW ->
            block.rows().stream()
                .filter(row -> concerns(relation, block, row))
                .forEach(row -> places.add(term -> row.id() + "." + term.id()));
      }
    }
    return places;
  }

  private static boolean concerns(Relation relation, Block block, Row row) {
    List<String> columns = block.columnsOf(row).stream().map(Column::id).toList();
    return (relation.rows().isEmpty() || relation.rows().contains(row.id()))
        && relation.leftTerms().stream().map(Term::id).allMatch(columns::contains)
        && relation.rightTerms().stream().map(Term::id).allMatch(columns::contains);
  }

  private static BigDecimal sum(
      ReportDocument report, List<Term> terms, Function<Term, String> concept) {
    return terms.stream()
        .map(
            term -> {
              BigDecimal value = report.figures().value(concept.apply(term));
              return term.negative() ? value.negate() : value;
            })
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
