package org.gouji.validate.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.register.Deadlines;
import org.gouji.validate.register.Expectations;
import org.gouji.validate.register.Holidays;
import org.gouji.validate.register.Register;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.register.RegisterShelf;
import org.jspecify.annotations.Nullable;

/** Holds registers against what was decided on reports. */
public final class CoverageSurvey {
  private static final String LATE_RULE = "F01";
  private static final int AT_ONCE = 500;

  private final Shelf shelf;
  private final RegisterShelf registers;
  private final Expectations expectations;
  private final DecisionLog decisions;
  private final Clock clock;

  public CoverageSurvey(Shelf shelf, RegisterShelf registers, DecisionLog decisions, Clock clock) {
    this.shelf = shelf;
    this.registers = registers;
    this.expectations = new Expectations(shelf, registers);
    this.decisions = decisions;
    this.clock = clock;
  }

  /** The coverage of each of these registers, in their order; of those that are there. */
  public List<DivisionCoverage> of(List<RegisterKey> keys) {
    Map<RegisterKey, Register> known = registers.registers(keys);
    List<DivisionCoverage> coverage = new ArrayList<>();
    for (RegisterKey key : keys) {
      Register register = known.get(key);
      if (register != null) {
        coverage.add(of(register));
      }
    }
    return coverage;
  }

  private DivisionCoverage of(Register register) {
    Map<ExpectedAgency, Decision> filed = filed(register);
    Holidays holidays = registers.holidays(List.of(register.key().year() + 1));
    LocalDate today = Deadlines.today(clock);
    List<AgencyStanding> standings = new ArrayList<>();
    for (ExpectedAgency agency : register.content().agencies()) {
      LocalDate deadline = holidays.orNextWorkingDay(register.deadline(agency));
      standings.add(standing(agency, deadline, today, filed.get(agency)));
    }
    return new DivisionCoverage(register.key(), standings, unexpected(register, filed.values()));
  }

  private static AgencyStanding standing(
      ExpectedAgency agency, LocalDate deadline, LocalDate today, @Nullable Decision decision) {
    if (decision == null) {
      FilingState state = today.isAfter(deadline) ? FilingState.MISSING : FilingState.DUE;
      return new AgencyStanding(agency, deadline, state, null, 0);
    }
    int errors =
        (int)
            decision.open().stream()
                .filter(each -> each.alert().severity() == Severity.ERROR)
                .filter(each -> !each.alert().ruleId().equals(LATE_RULE))
                .count();
    return new AgencyStanding(agency, deadline, state(decision), decision.reportId(), errors);
  }

  private static FilingState state(Decision decision) {
    if (decision.open().stream().anyMatch(each -> each.alert().ruleId().equals(LATE_RULE))) {
      return FilingState.LATE;
    }
    return decision.rules().stream()
            .anyMatch(
                rule ->
                    rule.ruleId().equals(LATE_RULE) && rule.outcome() == RuleOutcome.NOT_APPLICABLE)
        ? FilingState.UNDATED
        : FilingState.ON_TIME;
  }

  private Map<ExpectedAgency, Decision> filed(Register register) {
    Map<String, Decision> latest = latest(register.byReport().keySet());
    Map<ExpectedAgency, Decision> filed = new HashMap<>();
    List<ExpectedAgency> others = new ArrayList<>();
    register
        .byReport()
        .forEach(
            (id, agency) -> {
              Decision decision = latest.get(id);
              if (decision == null) {
                others.add(agency);
              } else {
                filed.put(agency, decision);
              }
            });
    Map<ExpectedAgency, String> otherwise = expectations.otherwiseFiled(register, others);
    Map<String, Decision> found = latest(otherwise.values());
    otherwise.forEach(
        (agency, id) -> {
          if (found.containsKey(id)) {
            filed.put(agency, Objects.requireNonNull(found.get(id)));
          }
        });
    return filed;
  }

  private int unexpected(Register register, Collection<Decision> expected) {
    RegisterKey key = register.key();
    Set<String> others = new HashSet<>(shelf.inDivision(key.year(), key.divisionCode()));
    expected.forEach(decision -> others.remove(decision.reportId()));
    return (int)
        latest(others).values().stream()
            .filter(each -> Objects.equals(each.agency().divisionCode(), key.divisionCode()))
            .filter(each -> Objects.equals(each.year(), key.year()))
            .count();
  }

  /** The latest decisions on reports that are there. */
  private Map<String, Decision> latest(Collection<String> reportIds) {
    List<String> ids = List.copyOf(reportIds);
    Map<String, Decision> latest = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      latest.putAll(decisions.latest(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
    }
    latest.values().removeIf(decision -> decision.revision() == Decision.NO_REVISION);
    return latest;
  }
}
