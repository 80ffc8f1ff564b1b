package org.gouji.validate.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.history.AgencyKeys;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;

/**
 * Tells which entry of a register a report is the report of, and the reverse: by the id that the
 * entry's code or name gives it; else, within the division that the report states, by the longest
 * form of its name that is one entry's; else, where it states none, in all registers of the year by
 * a name that tells its place. What could be two entries is neither.
 */
final class Entries {
  /** A name that more registers have than this says nothing without a division. */
  private static final int MOST_REGISTERS = 16;

  private final Shelf shelf;
  private final RegisterShelf registers;

  Entries(Shelf shelf, RegisterShelf registers) {
    this.shelf = shelf;
    this.registers = registers;
  }

  /** A register and one of its entries. */
  record Entry(Register register, ExpectedAgency agency) {
    String reportId() {
      return register.reportId(agency);
    }
  }

  /** The entries that expect those very reports, by report id. */
  Map<String, Entry> expecting(Collection<String> reportIds) {
    Map<String, Set<RegisterKey>> traced = registers.traced(reportIds);
    Map<RegisterKey, Register> known = registers.registers(all(traced));
    Map<String, Entry> found = new HashMap<>();
    for (String id : reportIds) {
      expecting(id, traced, known).ifPresent(entry -> found.put(id, entry));
    }
    return found;
  }

  /** The entries of those reports, by report id; without those that no register has. */
  Map<String, Entry> of(Collection<StructuredReport> reports) {
    Map<String, Set<RegisterKey>> traced =
        registers.traced(reports.stream().flatMap(Entries::traces).collect(Collectors.toSet()));
    traced.values().removeIf(keys -> keys.size() > MOST_REGISTERS);
    Set<RegisterKey> wanted = all(traced);
    reports.stream().flatMap(report -> own(report).stream()).forEach(wanted::add);
    Map<RegisterKey, Register> known = registers.registers(wanted);

    Map<String, Entry> found = new HashMap<>();
    for (StructuredReport report : reports) {
      expecting(report.reportId(), traced, known)
          .or(() -> inDivision(report, known))
          .or(() -> anywhere(report, traced, known))
          .ifPresent(entry -> found.put(report.reportId(), entry));
    }
    return found;
  }

  /** The reports that were filed for entries under another name or division than expected. */
  Map<Entry, Set<String>> otherwiseFiled(Collection<Entry> entries) {
    Map<Entry, Set<String>> candidates = new HashMap<>();
    Set<String> expected =
        entries.stream()
            .flatMap(each -> each.register().byReport().keySet().stream())
            .collect(Collectors.toSet());
    Map<String, Set<String>> namesakes =
        shelf.namesakes(entries.stream().flatMap(Entries::names).collect(Collectors.toSet()));
    for (Entry entry : entries) {
      Set<String> ids = new HashSet<>();
      names(entry).forEach(name -> ids.addAll(namesakes.getOrDefault(name, Set.of())));
      ids.removeAll(expected);
      candidates.put(entry, ids);
    }
    Set<String> ids = candidates.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<String, Entry> theirs =
        of(shelf.filings(ids).values().stream().map(Filing::newest).toList());
    candidates.forEach((entry, each) -> each.removeIf(id -> !entry.equals(theirs.get(id))));
    return candidates;
  }

  private static Optional<Entry> expecting(
      String id, Map<String, Set<RegisterKey>> traced, Map<RegisterKey, Register> known) {
    return traced.getOrDefault(id, Set.of()).stream()
        .sorted(Comparator.comparing(RegisterKey::text))
        .map(known::get)
        .filter(register -> register != null && register.byReport().containsKey(id))
        .map(register -> new Entry(register, register.byReport().get(id)))
        .findFirst();
  }

  private static Optional<Entry> inDivision(
      StructuredReport report, Map<RegisterKey, Register> known) {
    return own(report)
        .map(known::get)
        .flatMap(
            register ->
                register
                    .named(report.agency(), AgencyKeys.forms(report.agency()))
                    .map(agency -> new Entry(register, agency)));
  }

  private static Optional<Entry> anywhere(
      StructuredReport report,
      Map<String, Set<RegisterKey>> traced,
      Map<RegisterKey, Register> known) {
    Agency filer = report.agency();
    for (String name : namesWithoutDivision(report).toList()) {
      List<Register> sharing =
          traced.getOrDefault(name, Set.of()).stream()
              .filter(known::containsKey)
              .map(known::get)
              .filter(register -> register.knows(Register.form(name)))
              .toList();
      if (!sharing.isEmpty()) {
        return sharing.size() > 1
            ? Optional.empty()
            : sharing
                .get(0)
                .named(filer, List.of(Register.form(name)))
                .map(agency -> new Entry(sharing.get(0), agency));
      }
    }
    return Optional.empty();
  }

  private static Optional<RegisterKey> own(StructuredReport report) {
    String division = report.agency().divisionCode();
    return report.year() == null || division == null
        ? Optional.empty()
        : Optional.of(new RegisterKey(report.year(), division));
  }

  private static Stream<String> traces(StructuredReport report) {
    return Stream.concat(Stream.of(report.reportId()), namesWithoutDivision(report));
  }

  private static Stream<String> namesWithoutDivision(StructuredReport report) {
    return report.year() == null || report.agency().divisionCode() != null
        ? Stream.empty()
        : Register.namesWithoutDivision(report.agency(), report.year()).stream();
  }

  /** The keys under which the shelf knows reports that can be an entry's. */
  private static Stream<String> names(Entry entry) {
    Agency agency = entry.register().agency(entry.agency());
    int year = entry.register().key().year();
    List<String> names = new ArrayList<>(AgencyKeys.of(agency, year));
    names.addAll(Register.namesWithoutDivision(agency, year));
    return names.stream();
  }

  private static Set<RegisterKey> all(Map<String, Set<RegisterKey>> traced) {
    return traced.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
