package org.gouji.validate.register.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.register.Register;
import org.gouji.validate.register.RegisterKey;
import org.jspecify.annotations.Nullable;

/** What has to hold for the agencies of one register. */
final class RowChecks {
  static final int MOST_AGENCIES = 10_000;
  static final int MOST_INCLUDED = 100;
  static final int FIRST_YEAR = 2019;
  static final int LAST_YEAR = 2100;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_CODE = 64;

  private final RegisterKey key;
  private final List<Row> rows;
  private final List<RegisterFault> faults = new ArrayList<>();

  private RowChecks(RegisterKey key, List<Row> rows) {
    this.key = key;
    this.rows = rows;
  }

  /** The faults of a register whose cells could be read. */
  static List<RegisterFault> faults(RegisterKey key, List<Row> rows) {
    RowChecks checks = new RowChecks(key, rows);
    checks.check();
    return checks.faults;
  }

  /** Why a reporting year cannot be; empty where it can. */
  static Optional<String> faultOfYear(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Optional.of("a reporting year from " + FIRST_YEAR + " to " + LAST_YEAR)
        : Optional.empty();
  }

  /** Why a deadline cannot be; empty where it can. */
  static Optional<String> faultOfDeadline(@Nullable LocalDate deadline, int year) {
    return deadline != null && deadline.getYear() != year + 1
        ? Optional.of("a day of " + (year + 1) + ", the year after the reporting year")
        : Optional.empty();
  }

  private void check() {
    if (rows.size() > MOST_AGENCIES) {
      faults.add(
          new RegisterFault(
              null, null, null, "at most " + MOST_AGENCIES + " agencies, not " + rows.size()));
      return;
    }
    rows.forEach(this::checkAlone);
    if (faults.isEmpty()) {
      checkTogether();
    }
  }

  private void checkAlone(Row row) {
    ExpectedAgency agency = row.agency();
    if (agency.name().length() > LONGEST_NAME) {
      faults.add(row.fault("name", "at most " + LONGEST_NAME + " characters"));
    }
    if (agency.name().indexOf('|') >= 0
        || agency.name().chars().anyMatch(Character::isISOControl)) {
      faults.add(row.fault("name", "no control characters and no |"));
    }
    String code = agency.code();
    if (code != null && (code.length() > LONGEST_CODE || !code.matches("[\\w.:/-]+"))) {
      faults.add(
          row.fault("code", "letters, digits and . : / - _, at most " + LONGEST_CODE + " of them"));
    }
    faultOfDeadline(agency.deadline(), key.year())
        .ifPresent(detail -> faults.add(row.fault("deadline", detail)));
    if (agency.includes().size() > MOST_INCLUDED) {
      faults.add(row.fault("includes", "at most " + MOST_INCLUDED + " agencies"));
    }
  }

  private void checkTogether() {
    Register register =
        new Register(
            new RegisterUpdated(
                key.year(),
                key.divisionCode(),
                Map.of(),
                rows.stream().map(Row::agency).toList(),
                null,
                Instant.EPOCH,
                ""));
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rows) {
      Row before = seen.putIfAbsent(register.reportId(row.agency()), row);
      if (before != null) {
        faults.add(row.fault("name", "the same agency stands in " + before.place()));
      }
      for (String reference : row.agency().includes()) {
        Optional<ExpectedAgency> meant = register.referred(reference);
        if (meant.isEmpty()) {
          faults.add(
              row.fault("includes", "\"" + reference + "\" is not one agency of this register"));
        } else if (meant.get().equals(row.agency())) {
          faults.add(row.fault("includes", "\"" + reference + "\" is the agency itself"));
        }
      }
    }
  }
}
