package org.gouji.validate.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A log in memory that keeps the promises of the real one. */
public final class MemoryDecisionLog implements DecisionLog {
  private final Map<String, Decision> stored = new LinkedHashMap<>();
  private final Map<String, Decision> heads = new HashMap<>();
  private final Map<String, Set<String>> announced = new HashMap<>();

  /** Everything stored. */
  public Collection<Decision> all() {
    return List.copyOf(stored.values());
  }

  @Override
  public Map<String, Decision> byId(Collection<String> ids) {
    Map<String, Decision> found = new HashMap<>(stored);
    found.keySet().retainAll(Set.copyOf(ids));
    return found;
  }

  @Override
  public Map<String, List<String>> followUps(Collection<String> eventIds) {
    Map<String, List<String>> found = new HashMap<>();
    for (String id : eventIds) {
      if (announced.containsKey(id)) {
        found.put(id, List.copyOf(announced.get(id)));
      }
    }
    return found;
  }

  @Override
  public Map<String, Decision> latest(Collection<String> reportIds) {
    Map<String, Decision> found = new HashMap<>(heads);
    found.keySet().retainAll(Set.copyOf(reportIds));
    return found;
  }

  @Override
  public void announce(Collection<Decision> followUps) {
    for (Decision decision : followUps) {
      announced
          .computeIfAbsent(decision.cause().eventId(), none -> new LinkedHashSet<>())
          .add(decision.id());
    }
  }

  @Override
  public void insert(List<Decision> decisions) {
    for (Decision decision : decisions) {
      List<Decision> elsewhere =
          stored.values().stream()
              .filter(
                  other ->
                      other.id().equals(decision.id())
                          || (other.reportId().equals(decision.reportId())
                              && other.sequence() == decision.sequence()))
              .toList();
      if (!elsewhere.isEmpty()) {
        advance(elsewhere);
        throw new ConcurrentDecisionException(new IllegalStateException(decision.id()));
      }
      stored.put(decision.id(), decision);
    }
  }

  @Override
  public void advance(Collection<Decision> decisions) {
    for (Decision decision : decisions) {
      heads.merge(
          decision.reportId(),
          decision,
          (known, other) -> other.sequence() > known.sequence() ? other : known);
    }
  }
}
