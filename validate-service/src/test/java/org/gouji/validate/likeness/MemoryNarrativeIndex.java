package org.gouji.validate.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An index in memory that keeps the promises of the real one. */
public final class MemoryNarrativeIndex implements NarrativeIndex {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Set<Signature>> signatures = new HashMap<>();
  private final Map<String, Set<String>> buckets = new TreeMap<>();

  @Override
  public void put(Collection<Entry> added) {
    for (Entry entry : added) {
      Card card = entry.card();
      entries.merge(
          card.reportId(),
          entry,
          (known, other) -> other.card().revision() > known.card().revision() ? other : known);
      Signature signature = card.signature();
      if (signature != null) {
        signatures.computeIfAbsent(card.reportId(), none -> new HashSet<>()).add(signature);
        for (String bucket : card.buckets()) {
          Set<String> members = buckets.computeIfAbsent(bucket, none -> new TreeSet<>());
          if (members.size() < MOST_MEMBERS) {
            members.add(card.reportId());
          }
        }
      }
    }
  }

  @Override
  public Map<String, Card> cards(Collection<String> reportIds) {
    Map<String, Card> found = new HashMap<>();
    entries(reportIds).forEach((id, entry) -> found.put(id, entry.card()));
    return found;
  }

  @Override
  public Map<String, Entry> entries(Collection<String> reportIds) {
    Map<String, Entry> found = new HashMap<>(entries);
    found.keySet().retainAll(Set.copyOf(reportIds));
    return found;
  }

  @Override
  public Map<String, Set<Signature>> signatures(Collection<String> reportIds) {
    Map<String, Set<Signature>> found = new HashMap<>();
    reportIds.stream()
        .filter(signatures::containsKey)
        .forEach(id -> found.put(id, Set.copyOf(signatures.get(id))));
    return found;
  }

  @Override
  public Map<String, Set<String>> members(Collection<String> wanted) {
    Map<String, Set<String>> found = new HashMap<>();
    wanted.stream()
        .filter(buckets::containsKey)
        .forEach(bucket -> found.put(bucket, Set.copyOf(buckets.get(bucket))));
    return found;
  }
}
