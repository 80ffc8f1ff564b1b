package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.history.Years;
import org.gouji.validate.likeness.Likenesses;
import org.gouji.validate.likeness.Neighbours;
import org.gouji.validate.peers.PeerBook;
import org.gouji.validate.peers.PeerGroup;
import org.gouji.validate.peers.Peers;
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
  private final Neighbours neighbours;
  private final PeerBook peers;

  @Inject
  Surveyor(Shelf shelf, RegisterShelf registers, Neighbours neighbours, PeerBook peers) {
    this.years = new Years(shelf);
    this.expectations = new Expectations(shelf, registers);
    this.neighbours = neighbours;
    this.peers = peers;
  }

  /**
   * Makes these reports known to those that they are compared with.
   *
   * @param filings filings that are on the shelf
   * @param revisions revisions of those reports, whole
   */
  void put(Collection<Filing> filings, Collection<StructuredReport> revisions) {
    neighbours.put(revisions);
    // A revision that moves the agency to another group changes the former one too
    peers.touch(
        filings.stream()
            .flatMap(filing -> filing.revisions().stream())
            .flatMap(revision -> PeerGroup.of(revision).stream())
            .collect(Collectors.toSet()));
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
    Map<String, Likenesses> likenesses = likenesses(filings, previous);
    Map<PeerGroup, Peers> comparable =
        peers.known(
            reports.stream()
                .flatMap(report -> PeerGroup.of(report).stream())
                .collect(Collectors.toSet()));
    Map<String, Surroundings> around = new HashMap<>();
    for (Filing filing : filings) {
      String id = filing.reportId();
      around.put(
          id,
          new Surroundings(
              filing.revisions(),
              previous.get(id),
              registered.getOrDefault(id, Registered.NONE),
              likenesses.get(id),
              PeerGroup.of(filing.newest()).map(comparable::get).orElse(null)));
    }
    return around;
  }

  private Map<String, Likenesses> likenesses(
      Collection<Filing> filings, Map<String, Filing> previous) {
    Map<String, String> lastYear = new HashMap<>();
    previous.forEach((id, filing) -> lastYear.put(id, filing.reportId()));
    return neighbours.around(filings.stream().map(Filing::reportId).toList(), lastYear);
  }

  /**
   * The other reports that may be held against something else since these filings are there.
   *
   * @return by the id of the filed report
   */
  Map<String, Set<String>> affectedBy(Collection<Filing> filings) {
    Map<String, Set<String>> affected =
        new HashMap<>(
            expectations.affectedBy(
                filings.stream().flatMap(filing -> filing.revisions().stream()).toList()));
    Map<String, Set<String>> alike =
        neighbours.affectedBy(filings.stream().map(Filing::reportId).toList());
    for (Filing filing : filings) {
      Set<String> others = affected.computeIfAbsent(filing.reportId(), id -> new LinkedHashSet<>());
      // A revision that renames the agency concerns those of the former name too
      filing.revisions().forEach(revision -> others.addAll(years.affectedBy(revision)));
      others.addAll(alike.getOrDefault(filing.reportId(), Set.of()));
    }
    return affected;
  }

  /** What registers expect of those reports that nobody has filed, by the report's id. */
  Map<String, Expectation> unmet(Collection<String> reportIds) {
    return expectations.unmet(reportIds);
  }
}
