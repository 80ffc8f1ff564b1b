package org.gouji.validate.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.parse.contract.StructuredReport;

/** A shelf in memory that keeps the promises of the real one. */
public final class MemoryShelf implements Shelf {
  private final Map<String, Filing> filings = new HashMap<>();
  private final Map<String, StructuredReport> reports = new HashMap<>();
  private final Map<String, Set<String>> namesakes = new HashMap<>();

  @Override
  public Map<String, Filing> filings(Collection<String> reportIds) {
    Map<String, Filing> found = new HashMap<>(filings);
    found.keySet().retainAll(Set.copyOf(reportIds));
    return found;
  }

  @Override
  public Map<String, Set<String>> namesakes(Collection<String> keys) {
    Map<String, Set<String>> found = new HashMap<>();
    for (String key : keys) {
      if (namesakes.containsKey(key)) {
        found.put(key, Set.copyOf(namesakes.get(key)));
      }
    }
    return found;
  }

  @Override
  public Map<String, StructuredReport> reports(Collection<String> reportIds) {
    Map<String, StructuredReport> found = new HashMap<>(reports);
    found.keySet().retainAll(Set.copyOf(reportIds));
    return found;
  }

  @Override
  public Set<String> inDivision(int year, String divisionCode) {
    return filings.values().stream()
        .map(Filing::newest)
        .filter(
            report ->
                Integer.valueOf(year).equals(report.year())
                    && divisionCode.equals(report.agency().divisionCode()))
        .map(StructuredReport::reportId)
        .collect(Collectors.toSet());
  }

  @Override
  public void put(Collection<Filing> added, Collection<StructuredReport> revisions) {
    for (StructuredReport report : revisions) {
      reports.merge(
          report.reportId(),
          report,
          (known, other) -> other.revision() > known.revision() ? other : known);
    }
    for (Filing filing : added) {
      filings.merge(
          filing.reportId(),
          filing,
          (known, other) -> other.newest().revision() > known.newest().revision() ? other : known);
      for (String key : AgencyKeys.of(filing.newest())) {
        namesakes.computeIfAbsent(key, none -> new HashSet<>()).add(filing.reportId());
      }
    }
  }
}
