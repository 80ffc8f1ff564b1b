package org.gouji.validate.rule.tieout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Relation;
import org.gouji.parse.contract.taxonomy.Relation.Axis;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.tieout.TieOut.Term;

/** Spells an edition's relations out, column by column and row by row. */
final class TieOuts {
  private TieOuts() {}

  /** Every tie-out that a rule checks in an edition, in the order of relations and tables. */
  static List<TieOut> of(Edition edition, String ruleId) {
    List<TieOut> tieOuts = new ArrayList<>();
    Set<String> subjects = new HashSet<>();
    int ordinal = 0;
    for (Relation relation : edition.relations()) {
      if (relation.rule().equals(ruleId)) {
        ordinal++;
        for (TieOut tieOut : spellOut(edition, relation)) {
          // Two relations of one rule may concern the same row; its id alone would not tell them.
          boolean known = !subjects.add(tieOut.subject());
          tieOuts.add(known ? tieOut.withSubject(tieOut.subject() + "#" + ordinal) : tieOut);
        }
      }
    }
    return List.copyOf(tieOuts);
  }

  private static List<TieOut> spellOut(Edition edition, Relation relation) {
    boolean perColumn = relation.axis() == Axis.PER_COLUMN;
    Map<String, Map<String, Concept>> lines = new LinkedHashMap<>();
    for (Concept concept : edition.table(relation.table()).concepts()) {
      String line = perColumn ? concept.column().id() : concept.row().id();
      String term = perColumn ? concept.row().id() : concept.column().id();
      lines.computeIfAbsent(line, id -> new LinkedHashMap<>()).put(term, concept);
    }
    if (!relation.rows().isEmpty()) {
      lines.keySet().retainAll(relation.rows());
    }
    List<String> terms =
        Stream.concat(relation.leftTerms().stream(), relation.rightTerms().stream())
            .map(Relation.Term::id)
            .toList();
    return lines.entrySet().stream()
        .filter(line -> line.getValue().keySet().containsAll(terms))
        .map(line -> tieOut(edition, relation, line.getKey(), line.getValue()))
        .toList();
  }

  private static TieOut tieOut(
      Edition edition, Relation relation, String subject, Map<String, Concept> cells) {
    Concept any = cells.values().iterator().next();
    Message place =
        relation.axis() == Axis.PER_COLUMN
            ? Labels.columnNamed(Labels.column(any.column()))
            : Labels.rowNamed(Labels.row(Labels.block(edition, any), any.row()));
    return new TieOut(
        relation.table(),
        subject,
        place,
        terms(edition, relation, relation.leftTerms(), cells),
        relation.comparison(),
        terms(edition, relation, relation.rightTerms(), cells));
  }

  private static List<Term> terms(
      Edition edition, Relation relation, List<Relation.Term> terms, Map<String, Concept> cells) {
    return terms.stream()
        .map(
            term -> {
              Concept cell = cells.get(term.id());
              Message label =
                  relation.axis() == Axis.PER_COLUMN
                      ? Labels.row(Labels.block(edition, cell), cell.row())
                      : Labels.column(cell.column());
              return new Term(cell, term.negative(), label);
            })
        .toList();
  }
}
