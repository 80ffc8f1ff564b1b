package org.gouji.validate.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A shelf in memory that keeps the promises of the real one. */
public final class MemoryShelf implements Shelf {
  private final Map<String, Filing> filings = new HashMap<>();
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
  public void put(Collection<Filing> added) {
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
