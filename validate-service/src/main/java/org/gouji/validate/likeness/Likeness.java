package org.gouji.validate.likeness;

import java.util.List;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/**
 * Another narrative that is much like a report's.
 *
 * @param kind whose it is
 * @param reportId the other report
 * @param revision its revision
 * @param year its reporting year
 * @param agency its agency's name; null where it has none
 * @param shared how many of this report's shingles stand in the other one too
 * @param of how many shingles this report has
 * @param passages the longest that stand in both, in the order of this report
 */
public record Likeness(
    Kind kind,
    String reportId,
    int revision,
    int year,
    @Nullable String agency,
    int shared,
    int of,
    List<SharedPassage> passages) {

  public Likeness {
    passages = List.copyOf(passages);
  }

  /** Whose the other narrative is. */
  public enum Kind {
    /** Another agency's, of the same year or the year before. */
    OTHER_AGENCY,
    /** The same agency's, of the year before. */
    LAST_YEAR
  }

  /** The share of this report's shingles that stand in the other one too, 0 to 1. */
  public double share() {
    return (double) shared / of;
  }

  /**
   * A passage that stands in both, figures and names aside; a long one by its beginning.
   *
   * @param printed as this report prints it
   * @param source where this report prints it
   * @param printedThere as the other one prints it
   * @param sourceThere where the other one prints it
   */
  public record SharedPassage(String printed, Span source, String printedThere, Span sourceThere) {}
}
