package org.gouji.validate.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ReportId;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.history.AgencyKeys;

/** A register with its agencies at hand by report id and by the forms of their names. */
public final class Register {
  private final RegisterUpdated content;
  private final RegisterKey key;
  private final Map<String, ExpectedAgency> byReport = new LinkedHashMap<>();
  private final Map<String, List<ExpectedAgency>> byForm = new HashMap<>();
  private final Map<String, ExpectedAgency> byCode = new HashMap<>();
  private final Map<ExpectedAgency, List<ExpectedAgency>> included = new HashMap<>();

  public Register(RegisterUpdated content) {
    this.content = content;
    this.key = new RegisterKey(content.year(), content.divisionCode());
    for (ExpectedAgency agency : content.agencies()) {
      byReport.putIfAbsent(reportId(agency), agency);
      if (agency.code() != null) {
        byCode.putIfAbsent(agency.code(), agency);
      }
      for (String form : AgencyKeys.forms(agency(agency))) {
        byForm.computeIfAbsent(form, none -> new ArrayList<>()).add(agency);
      }
    }
    for (ExpectedAgency agency : content.agencies()) {
      if (!agency.includes().isEmpty()) {
        Set<ExpectedAgency> meant = new LinkedHashSet<>();
        agency.includes().forEach(each -> referred(each).ifPresent(meant::add));
        included.put(agency, List.copyOf(meant));
      }
    }
  }

  /** Year and division. */
  public RegisterKey key() {
    return key;
  }

  /** The register as laid down. */
  public RegisterUpdated content() {
    return content;
  }

  /** The agencies by the id that their report has if they file it under the register's name. */
  public Map<String, ExpectedAgency> byReport() {
    return byReport;
  }

  /** The filer that an entry expects. */
  public Agency agency(ExpectedAgency agency) {
    return new Agency(agency.name(), agency.code(), key.divisionCode());
  }

  /** The id of the report that an entry expects. */
  public String reportId(ExpectedAgency agency) {
    return ReportId.of(agency(agency), key.year(), "");
  }

  /** The last day for an agency's report, without regard to holidays. */
  public LocalDate deadline(ExpectedAgency agency) {
    if (agency.deadline() != null) {
      return agency.deadline();
    }
    LocalDate ofKind = content.deadlines().get(agency.kind());
    return ofKind == null ? AgencyLevel.deadline(agency.kind(), key.year()) : ofKind;
  }

  /**
   * The only entry that a filer can be: by the longest form of its name that the register knows.
   *
   * @param filer with a name; its code does not differ from the entry's
   * @param forms the forms of its name that count, the fullest first
   */
  public Optional<ExpectedAgency> named(Agency filer, Collection<String> forms) {
    for (String form : forms) {
      List<ExpectedAgency> known = byForm.getOrDefault(form, List.of());
      if (!known.isEmpty()) {
        return known.size() == 1 && AgencyKeys.agree(agency(known.get(0)), filer)
            ? Optional.of(known.get(0))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether an agency has such a form of its name. */
  boolean knows(String form) {
    return byForm.containsKey(form);
  }

  /** The only entry that a reference in {@code includes} can mean. */
  public Optional<ExpectedAgency> referred(String nameOrCode) {
    ExpectedAgency coded = byCode.get(nameOrCode);
    if (coded != null) {
      return Optional.of(coded);
    }
    Agency filer = new Agency(nameOrCode, null, key.divisionCode());
    return named(filer, AgencyKeys.forms(filer));
  }

  /** The agencies whose figures an agency's report includes, as the register lists them there. */
  public List<ExpectedAgency> included(ExpectedAgency agency) {
    return included.getOrDefault(agency, List.of());
  }

  /** The agencies whose reports include an agency's figures. */
  public List<ExpectedAgency> including(ExpectedAgency agency) {
    return content.agencies().stream().filter(each -> included(each).contains(agency)).toList();
  }

  /**
   * Everything by which a report can be found to concern this register without a division code: the
   * ids of the expected reports, and names that tell their place.
   */
  public Set<String> traces() {
    Set<String> traces = new LinkedHashSet<>(byReport.keySet());
    for (ExpectedAgency agency : content.agencies()) {
      traces.addAll(namesWithoutDivision(new Agency(agency.name(), null, null), key.year()));
    }
    return traces;
  }

  /** The keys of a name that tells its place, for filers that state no division. */
  static List<String> namesWithoutDivision(Agency agency, int year) {
    return AgencyKeys.of(new Agency(agency.name(), null, null), year).stream()
        .filter(key -> AgencyKeys.tellsPlace(form(key)))
        .toList();
  }

  /** The form of a name in a key. */
  static String form(String key) {
    return key.substring(key.lastIndexOf('|') + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Register that && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(content);
  }

  @Override
  public String toString() {
    return key.text();
  }
}
