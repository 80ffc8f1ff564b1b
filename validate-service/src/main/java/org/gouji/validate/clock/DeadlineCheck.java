package org.gouji.validate.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.register.Deadlines;
import org.gouji.validate.register.Holidays;
import org.gouji.validate.register.Register;
import org.gouji.validate.register.RegisterChecks;
import org.gouji.validate.register.RegisterChecks.Check;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.register.RegisterShelf;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports that are not there though their deadline has passed, and has them looked at; it
 * decides nothing. What it has seen it remembers by register, so a check that is broken off is
 * taken up where it stood, and a register is read again only when it changed or when the next of
 * its deadlines has passed.
 */
final class DeadlineCheck {
  private static final int AT_ONCE = 100;
  private static final int DECISIONS_AT_ONCE = 500;
  private static final Duration SLACK = Duration.ofMinutes(1);

  private final RegisterShelf registers;
  private final RegisterChecks checks;
  private final DecisionLog decisions;
  private final Requests requests;
  private final Clock behind;

  DeadlineCheck(
      RegisterShelf registers,
      RegisterChecks checks,
      DecisionLog decisions,
      Requests requests,
      Clock clock) {
    this.registers = registers;
    this.checks = checks;
    this.decisions = decisions;
    this.requests = requests;
    // Whoever decides goes by a clock of its own, which may be some seconds behind this one
    this.behind = Clock.offset(clock, SLACK.negated());
  }

  /** Where requests go. */
  @FunctionalInterface
  interface Requests {
    /** Has those reports looked at; comes back when the broker has the request. */
    void send(String id, String reason, List<String> reportIds);
  }

  /** Checks every register that needs it; blocks on store and broker. */
  void run() {
    String after = "";
    List<RegisterKey> keys = registers.keys(after, AT_ONCE);
    while (!keys.isEmpty()) {
      check(keys);
      after = keys.get(keys.size() - 1).text();
      keys = registers.keys(after, AT_ONCE);
    }
  }

  private void check(List<RegisterKey> keys) {
    LocalDate today = Deadlines.today(behind);
    Map<RegisterKey, Long> versions = registers.versions(keys);
    Map<RegisterKey, Check> last = checks.checks(keys);
    for (RegisterKey key : keys) {
      String version = versions.get(key) + "/" + registers.holidaysVersion(key.year() + 1);
      Check check = last.get(key);
      if (check == null || !check.version().equals(version) || check.isOverBy(today)) {
        LocalDate next = check(key, version, today);
        checks.put(key, new Check(version, next));
      }
    }
  }

  private @Nullable LocalDate check(RegisterKey key, String version, LocalDate today) {
    Register register = registers.registers(List.of(key)).get(key);
    if (register == null) {
      return null;
    }
    Holidays holidays = registers.holidays(List.of(key.year() + 1));
    List<String> passed = new ArrayList<>();
    List<LocalDate> ahead = new ArrayList<>();
    register
        .byReport()
        .forEach(
            (id, agency) -> {
              LocalDate deadline = deadline(register, agency, holidays);
              if (today.isAfter(deadline)) {
                passed.add(id);
              } else {
                ahead.add(deadline);
              }
            });
    List<String> unmet = withoutDecision(passed);
    if (!unmet.isEmpty()) {
      String id = "deadline/" + key.text() + "/" + version + "/" + today;
      requests.send(id, "deadlines of " + key.text() + " passed", unmet);
    }
    return ahead.stream().min(Comparator.naturalOrder()).orElse(null);
  }

  private static LocalDate deadline(Register register, ExpectedAgency agency, Holidays holidays) {
    return holidays.orNextWorkingDay(register.deadline(agency));
  }

  /** The reports that neither are there nor are known to be missed. */
  private List<String> withoutDecision(List<String> ids) {
    List<String> unmet = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += DECISIONS_AT_ONCE) {
      Collection<String> some = ids.subList(from, Math.min(from + DECISIONS_AT_ONCE, ids.size()));
      Map<String, Decision> latest = decisions.latest(some);
      some.stream().filter(id -> !isSettled(latest.get(id))).forEach(unmet::add);
    }
    return unmet;
  }

  private static boolean isSettled(@Nullable Decision latest) {
    return Objects.nonNull(latest)
        && (latest.revision() != Decision.NO_REVISION || !latest.open().isEmpty());
  }
}
