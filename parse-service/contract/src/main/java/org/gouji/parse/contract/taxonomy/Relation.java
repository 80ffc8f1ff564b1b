package org.gouji.parse.contract.taxonomy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A tie-out (勾稽关系): two sums of a table's figures that must compare as stated, in every column or
 * in every row.
 *
 * @param rule public id of the rule that checks it, such as {@code T301}
 * @param table the table whose figures take part
 * @param axis whether the terms are rows, compared in each column, or columns, compared in each row
 * @param rows for {@link Axis#PER_ROW}, the rows it holds for; empty means every row of the table
 *     that has all the columns named
 * @param left terms of the left sum: row or column ids, one to subtract with a leading minus
 * @param comparison how left compares with right
 * @param right terms of the right sum; none means zero
 */
public record Relation(
    String rule,
    String table,
    Axis axis,
    List<String> rows,
    List<String> left,
    Comparison comparison,
    List<String> right) {

  public Relation {
    rows = rows == null ? List.of() : List.copyOf(rows);
    left = List.copyOf(left);
    right = right == null ? List.of() : List.copyOf(right);
  }

  /** What a relation's terms are. */
  public enum Axis {
    /** Terms are rows; the relation holds in each column. */
    @JsonProperty("perColumn")
    PER_COLUMN,
    /** Terms are columns; the relation holds in each row. */
    @JsonProperty("perRow")
    PER_ROW
  }

  /** How the left sum compares with the right. */
  public enum Comparison {
    @JsonProperty("equal")
    EQUAL,
    @JsonProperty("atMost")
    AT_MOST,
    @JsonProperty("atLeast")
    AT_LEAST;

    /**
     * Whether the comparison holds.
     *
     * @param signum sign of left minus right
     */
    public boolean holds(int signum) {
      return switch (this) {
        case EQUAL -> signum == 0;
        case AT_MOST -> signum <= 0;
        case AT_LEAST -> signum >= 0;
      };
    }
  }

  /**
   * A term of a sum.
   *
   * @param id row or column id
   * @param negative whether it is subtracted
   */
  public record Term(String id, boolean negative) {

    /** Reads a term: an id, or a minus and an id. */
    public static Term of(String text) {
      return text.startsWith("-") ? new Term(text.substring(1), true) : new Term(text, false);
    }
  }

  /** The terms of the left sum. */
  public List<Term> leftTerms() {
    return left.stream().map(Term::of).toList();
  }

  /** The terms of the right sum. */
  public List<Term> rightTerms() {
    return right.stream().map(Term::of).toList();
  }
}
