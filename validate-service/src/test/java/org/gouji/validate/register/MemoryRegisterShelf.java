package org.gouji.validate.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.validate.contract.HolidaysUpdated;
import org.gouji.validate.contract.RegisterEvent;
import org.gouji.validate.contract.RegisterUpdated;

/** Registers in memory that keep the promises of the real shelf. */
public final class MemoryRegisterShelf implements RegisterShelf {
  private final Map<String, Versioned> events = new TreeMap<>();
  private final Map<String, Set<RegisterKey>> traced = new HashMap<>();
  private final Map<RegisterKey, Set<String>> reach = new HashMap<>();

  private record Versioned(RegisterEvent event, long version) {}

  @Override
  public Map<RegisterKey, Register> registers(Collection<RegisterKey> keys) {
    Map<RegisterKey, Register> found = new HashMap<>();
    for (RegisterKey key : keys) {
      Versioned known = events.get(key.text());
      if (known != null
          && known.event() instanceof RegisterUpdated register
          && !register.isRemoved()) {
        found.put(key, new Register(register));
      }
    }
    return found;
  }

  @Override
  public Map<String, Set<RegisterKey>> traced(Collection<String> traces) {
    Map<String, Set<RegisterKey>> found = new HashMap<>();
    for (String trace : traces) {
      if (traced.containsKey(trace)) {
        found.put(trace, new HashSet<>(traced.get(trace)));
      }
    }
    return found;
  }

  @Override
  public Set<String> traces(RegisterKey key) {
    return Set.copyOf(reach.getOrDefault(key, Set.of()));
  }

  @Override
  public List<RegisterKey> keys(String after, int limit) {
    return events.keySet().stream()
        .filter(key -> !key.startsWith("holidays/") && key.compareTo(after) > 0)
        .limit(limit)
        .map(RegisterKey::of)
        .toList();
  }

  @Override
  public Map<RegisterKey, Long> versions(Collection<RegisterKey> keys) {
    Map<RegisterKey, Long> versions = new HashMap<>();
    for (RegisterKey key : keys) {
      Versioned known = events.get(key.text());
      if (known != null) {
        versions.put(key, known.version());
      }
    }
    return versions;
  }

  @Override
  public long holidaysVersion(int year) {
    Versioned known = events.get(HolidaysUpdated.key(year));
    return known == null ? 0 : known.version();
  }

  @Override
  public void put(RegisterEvent event, long version) {
    if (event instanceof RegisterUpdated updated) {
      Register register = new Register(updated);
      for (String trace : register.traces()) {
        traced.computeIfAbsent(trace, none -> new HashSet<>()).add(register.key());
        reach.computeIfAbsent(register.key(), none -> new HashSet<>()).add(trace);
      }
    }
    events.merge(
        event.key(),
        new Versioned(event, version),
        (known, other) -> other.version() > known.version() ? other : known);
  }

  @Override
  public Holidays holidays(Collection<Integer> years) {
    Set<LocalDate> days = new HashSet<>();
    for (int year : years) {
      Versioned known = events.get(HolidaysUpdated.key(year));
      if (known != null && known.event() instanceof HolidaysUpdated holidays) {
        days.addAll(holidays.days());
      }
    }
    return Holidays.of(days);
  }
}
