package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.history.Years;
import org.gouji.validate.register.Expectation;
import org.gouji.validate.register.Expectations;
import org.gouji.validate.register.RegisterShelf;
import org.gouji.validate.register.Registered;

/**
 * Finds what is known around reports, and the reports that are held against others. It answers from
 * what is on the shelf at that moment and not from the order in which that came.
 */
@Singleton
class Surveyor {
  private final Years years;
  private final Expectations expectations;

  @Inject
  Surveyor(Shelf shelf, RegisterShelf registers) {
    this.years = new Years(shelf);
    this.expectations = new Expectations(shelf, registers);
  }

  /**
   * What is known around each of these.
   *
   * @param filings filings that are on the shelf
   * @return by report id, each of them
   */
  Map<String, Surroundings> around(Collection<Filing> filings) {
    List<StructuredReport> reports = filings.stream().map(Filing::newest).toList();
    Map<String, Filing> previous = years.previous(reports);
    Map<String, Registered> registered = expectations.around(reports);
    Map<String, Surroundings> around = new HashMap<>();
    for (Filing filing : filings) {
      around.put(
          filing.reportId(),
          new Surroundings(
              filing.revisions(),
              previous.get(filing.reportId()),
              registered.getOrDefault(filing.reportId(), Registered.NONE)));
    }
    return around;
  }

  /**
   * The other reports that may be held against something else since these filings are there.
   *
   * @return by the id of the filing
   */
  Map<String, Set<String>> affectedBy(Collection<Filing> filings) {
    // A revision that renames the agency concerns those of the former name too
    Map<String, Set<String>> affected =
        new HashMap<>(
            expectations.affectedBy(
                filings.stream().flatMap(filing -> filing.revisions().stream()).toList()));
    for (Filing filing : filings) {
      Set<String> others = affected.computeIfAbsent(filing.reportId(), id -> new LinkedHashSet<>());
      filing.revisions().forEach(revision -> others.addAll(years.affectedBy(revision)));
    }
    return affected;
  }

  /** What registers expect of those reports that nobody has filed, by the report's id. */
  Map<String, Expectation> unmet(Collection<String> reportIds) {
    return expectations.unmet(reportIds);
  }
}
