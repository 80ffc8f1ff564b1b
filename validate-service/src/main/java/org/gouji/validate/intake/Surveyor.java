package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.history.Years;

/**
 * Finds what is known around reports, and the reports that are held against others. It answers from
 * what is on the shelf at that moment and not from the order in which that came.
 */
@Singleton
class Surveyor {
  private final Years years;

  @Inject
  Surveyor(Shelf shelf) {
    this.years = new Years(shelf);
  }

  /**
   * What is known around each of these.
   *
   * @param filings filings that are on the shelf
   * @return by report id, each of them
   */
  Map<String, Surroundings> around(Collection<Filing> filings) {
    Map<String, Filing> previous = years.previous(filings.stream().map(Filing::newest).toList());
    Map<String, Surroundings> around = new HashMap<>();
    for (Filing filing : filings) {
      around.put(
          filing.reportId(), new Surroundings(filing.revisions(), previous.get(filing.reportId())));
    }
    return around;
  }

  /** The other reports that may be held against something else since this filing is there. */
  Set<String> affectedBy(Filing filing) {
    // A revision that renames the agency concerns those of the former name too
    Set<String> affected = new LinkedHashSet<>();
    Stream.of(filing.newest(), filing.replaced())
        .filter(Objects::nonNull)
        .forEach(revision -> affected.addAll(years.affectedBy(revision)));
    return affected;
  }
}
