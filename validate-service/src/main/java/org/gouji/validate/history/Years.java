package org.gouji.validate.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.ReportId;
import org.gouji.parse.contract.StructuredReport;

/**
 * Tells which reports of an agency follow each other. A report's predecessor is the one that has
 * the same identity in the year before; where there is none, the only one known under the same
 * name, if it in turn has no other successor. The answer depends on what is on the shelf and not on
 * the order in which it came there.
 */
public final class Years {
  private final Shelf shelf;

  public Years(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The previous year's filings.
   *
   * @param reports reports that are on the shelf
   * @return by the id of the later report; without those that have no predecessor
   */
  public Map<String, Filing> previous(Collection<StructuredReport> reports) {
    Map<String, String> exact = new HashMap<>();
    Map<String, String> named = new HashMap<>();
    Map<String, Set<String>> namesakes = namesakes(reports);
    for (StructuredReport report : reports) {
      sibling(report, -1).ifPresent(id -> exact.put(report.reportId(), id));
      onlyNamesake(report, namesakes).ifPresent(id -> named.put(report.reportId(), id));
    }
    Map<String, Filing> filings =
        shelf.filings(
            Stream.concat(exact.values().stream(), named.values().stream())
                .collect(Collectors.toSet()));
    Map<String, Filing> previous = new HashMap<>();
    Map<String, Filing> doubtful = new HashMap<>();
    for (StructuredReport report : reports) {
      Filing same = filings.get(exact.getOrDefault(report.reportId(), ""));
      Filing alike = filings.get(named.getOrDefault(report.reportId(), ""));
      if (same != null) {
        previous.put(report.reportId(), same);
      } else if (alike != null && AgencyKeys.agree(alike.newest().agency(), report.agency())) {
        doubtful.put(report.reportId(), alike);
      }
    }
    previous.putAll(withoutOtherSuccessor(doubtful));
    return previous;
  }

  /**
   * The reports whose predecessor may be another one, or have other figures, since this report is
   * there: those of the same names in its own year and in the next.
   */
  public Set<String> affectedBy(StructuredReport report) {
    Integer year = report.year();
    if (year == null) {
      return Set.of();
    }
    Set<String> affected = new LinkedHashSet<>();
    sibling(report, 1).ifPresent(affected::add);
    List<String> keys = new ArrayList<>(AgencyKeys.of(report.agency(), year));
    keys.addAll(AgencyKeys.of(report.agency(), year + 1));
    // Until this report came, its predecessor may have been taken for that of a namesake
    shelf.filings(sibling(report, -1).stream().toList()).values().stream()
        .map(filing -> AgencyKeys.of(filing.newest().agency(), year))
        .forEach(keys::addAll);
    shelf.namesakes(keys).values().forEach(affected::addAll);
    affected.remove(report.reportId());
    return affected;
  }

  /** The id of the same agency's report of another year; empty where agency or year is unknown. */
  private static Optional<String> sibling(StructuredReport report, int later) {
    return report.year() == null || ReportId.agencyKey(report.agency()) == null
        ? Optional.empty()
        : Optional.of(ReportId.of(report.agency(), report.year() + later, report.sha256()));
  }

  private Map<String, Set<String>> namesakes(Collection<StructuredReport> reports) {
    Set<String> keys = new HashSet<>();
    for (StructuredReport report : reports) {
      if (report.year() != null) {
        keys.addAll(AgencyKeys.of(report.agency(), report.year()));
        keys.addAll(AgencyKeys.of(report.agency(), report.year() - 1));
      }
    }
    return shelf.namesakes(keys);
  }

  private static Optional<String> onlyNamesake(
      StructuredReport report, Map<String, Set<String>> namesakes) {
    if (report.year() == null) {
      return Optional.empty();
    }
    List<String> before = AgencyKeys.of(report.agency(), report.year() - 1);
    List<String> same = AgencyKeys.of(report.agency(), report.year());
    for (int form = 0; form < before.size(); form++) {
      Set<String> earlier = namesakes.getOrDefault(before.get(form), Set.of());
      if (!earlier.isEmpty()) {
        Set<String> alike = namesakes.getOrDefault(same.get(form), Set.of());
        boolean clear = earlier.size() == 1 && alike.equals(Set.of(report.reportId()));
        return clear ? earlier.stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Map<String, Filing> withoutOtherSuccessor(Map<String, Filing> doubtful) {
    Map<String, String> successors = new HashMap<>();
    doubtful.forEach(
        (id, filing) -> sibling(filing.newest(), 1).ifPresent(next -> successors.put(id, next)));
    Set<String> known = shelf.filings(successors.values()).keySet();
    Map<String, Filing> clear = new HashMap<>();
    doubtful.forEach(
        (id, filing) -> {
          String successor = successors.getOrDefault(id, id);
          if (successor.equals(id) || !known.contains(successor)) {
            clear.put(id, filing);
          }
        });
    return clear;
  }
}
