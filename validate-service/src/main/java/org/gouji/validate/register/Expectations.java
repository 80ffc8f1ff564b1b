package org.gouji.validate.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.HolidaysUpdated;
import org.gouji.validate.contract.RegisterEvent;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.register.Entries.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What registers expect of reports that are there, and of those that are not. The answers depend on
 * what is on the shelves and not on the order in which it came there.
 */
public final class Expectations {
  private static final int AT_ONCE = 100;

  private final Shelf shelf;
  private final RegisterShelf registers;
  private final Entries entries;

  public Expectations(Shelf shelf, RegisterShelf registers) {
    this.shelf = shelf;
    this.registers = registers;
    this.entries = new Entries(shelf, registers);
  }

  /** What registers say about reports that are on the shelf, by report id. */
  public Map<String, Registered> around(Collection<StructuredReport> reports) {
    Map<String, Entry> known = entries.of(reports);
    Map<Entry, Filing> included = included(known.values());
    Map<Integer, Holidays> holidays = holidays(reports.stream().map(StructuredReport::year));
    Map<String, Registered> around = new HashMap<>();
    for (StructuredReport report : reports) {
      Holidays ofYear = holidays.getOrDefault(report.year(), Holidays.NONE);
      Entry entry = known.get(report.reportId());
      around.put(
          report.reportId(),
          entry == null
              ? new Registered(ofYear, null, List.of())
              : new Registered(
                  ofYear,
                  Expectation.of(entry.register(), entry.agency(), ofYear),
                  included(entry, included)));
    }
    return around;
  }

  /**
   * The expectations that nobody has met so far, by the id of the expected report.
   *
   * @param reportIds ids of reports; what is known of reports that are there is left out
   */
  public Map<String, Expectation> unmet(Collection<String> reportIds) {
    Map<String, Entry> expected = new HashMap<>(entries.expecting(reportIds));
    expected.keySet().removeAll(shelf.filings(expected.keySet()).keySet());
    Map<Entry, Set<String>> otherwise = entries.otherwiseFiled(expected.values());
    expected.values().removeIf(entry -> !otherwise.getOrDefault(entry, Set.of()).isEmpty());
    Map<Integer, Holidays> holidays =
        holidays(expected.values().stream().map(entry -> entry.register().key().year()));
    Map<String, Expectation> unmet = new HashMap<>();
    expected.forEach(
        (id, entry) ->
            unmet.put(
                id,
                Expectation.of(
                    entry.register(),
                    entry.agency(),
                    holidays.getOrDefault(entry.register().key().year(), Holidays.NONE))));
    return unmet;
  }

  /**
   * The reports that are looked at otherwise since these are there: those expected of their
   * agencies, and those that include their figures.
   *
   * @param revisions revisions of reports, several of one where it was renamed
   * @return by the id of the report that is there
   */
  public Map<String, Set<String>> affectedBy(Collection<StructuredReport> revisions) {
    Map<String, Set<Entry>> theirs = new HashMap<>();
    for (Collection<StructuredReport> distinct : byRevision(revisions)) {
      entries
          .of(distinct)
          .forEach((id, entry) -> theirs.computeIfAbsent(id, n -> new HashSet<>()).add(entry));
    }
    Map<Entry, List<Entry>> including = new HashMap<>();
    theirs.values().stream()
        .flatMap(Set::stream)
        .forEach(entry -> including.computeIfAbsent(entry, Expectations::including));
    Map<Entry, Set<String>> otherwise =
        entries.otherwiseFiled(
            including.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    Map<String, Set<String>> affected = new HashMap<>();
    theirs.forEach(
        (id, of) -> {
          Set<String> others = new LinkedHashSet<>();
          for (Entry entry : of) {
            others.add(entry.reportId());
            for (Entry each : including.getOrDefault(entry, List.of())) {
              others.add(each.reportId());
              others.addAll(otherwise.getOrDefault(each, Set.of()));
            }
          }
          others.remove(id);
          affected.put(id, others);
        });
    return affected;
  }

  /** The newest of each report, then the ones before: of one report at a time only one revision. */
  private static List<List<StructuredReport>> byRevision(Collection<StructuredReport> revisions) {
    List<List<StructuredReport>> layers = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (StructuredReport revision : revisions) {
      int layer = seen.merge(revision.reportId(), 1, Integer::sum) - 1;
      if (layer == layers.size()) {
        layers.add(new ArrayList<>());
      }
      layers.get(layer).add(revision);
    }
    return layers;
  }

  private static List<Entry> including(Entry entry) {
    return entry.register().including(entry.agency()).stream()
        .map(agency -> new Entry(entry.register(), agency))
        .toList();
  }

  /**
   * The reports that were filed for entries under another name or division than expected.
   *
   * @param agencies entries of the register that have not filed as expected
   * @return one report for each that filed; of several the first by id
   */
  public Map<ExpectedAgency, String> otherwiseFiled(
      Register register, Collection<ExpectedAgency> agencies) {
    Map<ExpectedAgency, String> filed = new HashMap<>();
    entries
        .otherwiseFiled(agencies.stream().map(each -> new Entry(register, each)).toList())
        .forEach(
            (entry, ids) ->
                ids.stream().sorted().findFirst().ifPresent(id -> filed.put(entry.agency(), id)));
    return filed;
  }

  /** Every report that a register concerns, or concerned before it was changed. */
  Set<String> concernedBy(RegisterKey key) {
    Set<String> traces = registers.traces(key);
    Set<String> names =
        traces.stream().filter(trace -> trace.contains("|")).collect(Collectors.toSet());
    Set<String> concerned = new TreeSet<>(traces);
    concerned.removeAll(names);
    shelf.namesakes(names).values().forEach(concerned::addAll);
    concerned.addAll(shelf.inDivision(key.year(), key.divisionCode()));
    return concerned;
  }

  /**
   * Every report that an event concerns.
   *
   * @param event an event that was put on the shelf; other years' holidays concern no register
   */
  public Set<String> concernedBy(RegisterEvent event) {
    if (event instanceof RegisterUpdated register) {
      return concernedBy(new RegisterKey(register.year(), register.divisionCode()));
    }
    Set<String> concerned = new TreeSet<>();
    int reportingYear = ((HolidaysUpdated) event).year() - 1;
    String after = reportingYear + "/";
    while (true) {
      List<RegisterKey> keys =
          registers.keys(after, AT_ONCE).stream()
              .filter(key -> key.year() == reportingYear)
              .toList();
      keys.forEach(key -> concerned.addAll(concernedBy(key)));
      if (keys.size() < AT_ONCE) {
        return concerned;
      }
      after = keys.get(keys.size() - 1).text();
    }
  }

  private Map<Entry, Filing> included(Collection<Entry> including) {
    Set<Entry> wanted = new HashSet<>();
    including.forEach(entry -> wanted.addAll(included(entry)));
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Map<String, Filing> exact =
        shelf.filings(wanted.stream().map(Entry::reportId).collect(Collectors.toSet()));
    List<Entry> others =
        wanted.stream().filter(entry -> !exact.containsKey(entry.reportId())).toList();
    Map<Entry, Set<String>> otherwise = entries.otherwiseFiled(others);
    Map<String, Filing> filed =
        new HashMap<>(
            shelf.filings(
                otherwise.values().stream().flatMap(Set::stream).collect(Collectors.toSet())));
    filed.putAll(exact);
    Map<Entry, Filing> found = new HashMap<>();
    for (Entry entry : wanted) {
      Stream.concat(
              Stream.of(entry.reportId()),
              otherwise.getOrDefault(entry, Set.of()).stream().sorted())
          .filter(filed::containsKey)
          .findFirst()
          .ifPresent(id -> found.put(entry, Objects.requireNonNull(filed.get(id))));
    }
    return found;
  }

  private static List<Entry> included(Entry entry) {
    return entry.register().included(entry.agency()).stream()
        .map(agency -> new Entry(entry.register(), agency))
        .toList();
  }

  private static List<Included> included(Entry entry, Map<Entry, Filing> filed) {
    List<Included> included = new ArrayList<>();
    for (Entry each : included(entry)) {
      Filing filing = filed.get(each);
      included.add(new Included(each.agency().name(), filing == null ? null : filing.newest()));
    }
    return included;
  }

  /** By reporting year; deadlines fall in the year after. */
  private Map<Integer, Holidays> holidays(Stream<@Nullable Integer> years) {
    return years
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.toMap(year -> year, year -> registers.holidays(List.of(year + 1))));
  }
}
