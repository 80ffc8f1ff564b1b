package org.gouji.validate.rule.tieout;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Relation.Comparison;
import org.gouji.validate.contract.Message;

/**
 * A relation of the taxonomy in one column or one row: two sums that must compare as stated.
 *
 * @param tableId the table whose figures take part
 * @param subject id of the column or row; unique within the rule and the edition
 * @param place the column or row by name
 * @param left terms of the left sum
 * @param comparison how left compares with right
 * @param right terms of the right sum; none means zero
 */
record TieOut(
    String tableId,
    String subject,
    Message place,
    List<Term> left,
    Comparison comparison,
    List<Term> right) {

  TieOut {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Every cell that takes part, left before right. */
  List<Concept> cells() {
    return Stream.concat(left.stream(), right.stream()).map(Term::concept).toList();
  }

  TieOut withSubject(String other) {
    return new TieOut(tableId, other, place, left, comparison, right);
  }

  /**
   * The figure that must come out. Where one side is a single printed figure it must equal what the
   * other side adds up to; an inequality bounds its left side.
   *
   * @param leftSum what the left terms add up to
   * @param rightSum what the right terms add up to
   */
  BigDecimal expected(BigDecimal leftSum, BigDecimal rightSum) {
    return boundsLeft() ? rightSum : leftSum;
  }

  /** The figure found in place of the expected one. */
  BigDecimal actual(BigDecimal leftSum, BigDecimal rightSum) {
    return boundsLeft() ? leftSum : rightSum;
  }

  private boolean boundsLeft() {
    return comparison != Comparison.EQUAL || (left.size() == 1 && right.size() != 1);
  }

  /**
   * A figure in a sum.
   *
   * @param concept the cell
   * @param negative whether it is subtracted
   * @param label its row or column by name
   */
  record Term(Concept concept, boolean negative, Message label) {}
}
