package org.gouji.validate.intake;

import java.util.Comparator;
import java.util.List;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.history.Filing;
import org.gouji.validate.rule.History;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a report.
 *
 * @param revisions revisions of it, in any order
 * @param previousYear the agency's filing of the year before; null where there is none
 */
record Surroundings(List<StructuredReport> revisions, @Nullable Filing previousYear) {
  /** Nothing is known. */
  static final Surroundings NONE = new Surroundings(List.of(), null);

  Surroundings {
    revisions = List.copyOf(revisions);
  }

  /** What the rules may see beside that revision. */
  History before(StructuredReport report) {
    StructuredReport previousRevision =
        revisions.stream()
            .filter(other -> other.revision() < report.revision())
            .max(Comparator.comparingInt(StructuredReport::revision))
            .orElse(null);
    return new History(previousYear == null ? null : previousYear.newest(), previousRevision);
  }

  /** The previous year's figures by name; null where there are none. */
  @Nullable String heldAgainst() {
    return previousYear == null ? null : previousYear.version();
  }
}
