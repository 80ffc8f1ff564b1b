package org.gouji.validate.likeness;

import java.util.List;
import java.util.Objects;
import org.gouji.parse.contract.Span;
import org.gouji.validate.likeness.Likeness.Kind;
import org.gouji.validate.likeness.Likeness.SharedPassage;

/** Compares one narrative with others, shingle by shingle. */
final class Comparison {
  private static final int MOST_PASSAGES = 5;
  private static final int LONGEST_SHOWN = 120;

  private final Entry own;
  private final Narrative narrative;
  private final Boilerplate boilerplate;

  Comparison(Entry own, Boilerplate boilerplate) {
    this.own = own;
    this.boilerplate = boilerplate;
    this.narrative = narrative(own);
  }

  Compared with(Entry other) {
    Narrative theirs = narrative(other);
    return new Compared(other, theirs, narrative.shared(theirs), narrative.size());
  }

  Likeness likeness(Kind kind, Compared compared) {
    Card other = compared.other().card();
    return new Likeness(
        kind,
        other.reportId(),
        other.revision(),
        Objects.requireNonNull(other.year()),
        other.agency().name(),
        compared.shared(),
        compared.of(),
        passages(compared));
  }

  private List<SharedPassage> passages(Compared compared) {
    Narrative theirs = compared.narrative();
    return narrative.matches(theirs, MOST_PASSAGES).stream()
        .map(
            match -> {
              int length = Math.min(match.length(), LONGEST_SHOWN);
              Span here = narrative.text().span(match.here(), match.here() + length);
              Span there = theirs.text().span(match.there(), match.there() + length);
              return new SharedPassage(
                  own.text().printed(here), here, compared.other().text().printed(there), there);
            })
        .toList();
  }

  private Narrative narrative(Entry entry) {
    return Narrative.of(entry.text(), entry.card().agency(), boilerplate);
  }

  /**
   * A comparison that was made.
   *
   * @param other the other narrative
   * @param narrative the same, taken apart
   * @param shared how many shingles stand in both
   * @param of how many shingles the own narrative has
   */
  record Compared(Entry other, Narrative narrative, int shared, int of) {
    double share() {
      return of == 0 ? 0 : (double) shared / of;
    }

    /** The one that shares more; of equals, the one of the smaller report id. */
    Compared closer(Compared rival) {
      if (shared != rival.shared) {
        return shared > rival.shared ? this : rival;
      }
      return other.card().reportId().compareTo(rival.other.card().reportId()) <= 0 ? this : rival;
    }
  }
}
