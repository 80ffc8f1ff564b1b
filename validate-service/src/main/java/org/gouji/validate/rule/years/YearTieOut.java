package org.gouji.validate.rule.years;

import java.util.List;
import org.gouji.parse.contract.taxonomy.Concept;

/**
 * A figure that follows from the previous year's report: it must equal a sum of figures of that
 * report and of its own.
 *
 * @param subject id of the column or row; unique within the rule and the edition
 * @param figure the cell that must equal the sum
 * @param terms what adds up to it
 */
record YearTieOut(String subject, Concept figure, List<Term> terms) {

  YearTieOut {
    terms = List.copyOf(terms);
  }

  /**
   * A figure in the sum.
   *
   * @param concept id of the cell
   * @param lastYear whether it is the previous year's cell
   * @param negative whether it is subtracted
   */
  record Term(String concept, boolean lastYear, boolean negative) {}
}
