package org.gouji.validate.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.validate.register.RegisterMother.government;
import static org.gouji.validate.register.RegisterMother.register;
import static org.gouji.validate.register.RegisterMother.township;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.validate.decision.MemoryDecisionLog;
import org.gouji.validate.register.MemoryRegisterShelf;
import org.gouji.validate.register.Register;
import org.gouji.validate.register.RegisterChecks;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.register.RegisterMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineCheckTest {
  private static final Register COUNTY =
      new Register(register(2023, government("云岭县"), township("青溪镇"), township("白石镇")));
  private static final String FIRST_TOWN = COUNTY.reportId(township("青溪镇"));
  private static final String SECOND_TOWN = COUNTY.reportId(township("白石镇"));
  private static final String GOVERNMENT = COUNTY.reportId(government("云岭县"));

  private final MovableClock clock = new MovableClock(noon("2024-01-31"));
  private final MemoryRegisterShelf registers = new MemoryRegisterShelf();
  private final MemoryChecks checks = new MemoryChecks();
  private final List<List<String>> sent = new ArrayList<>();
  private final DeadlineCheck check =
      new DeadlineCheck(
          registers,
          checks,
          new MemoryDecisionLog(),
          (id, reason, reportIds) -> sent.add(reportIds),
          clock);

  @BeforeEach
  void layDown() {
    registers.put(COUNTY.content(), 1);
  }

  @Test
  void asksForNothingOnTheLastDay() {
    // when
    check.run();

    // then
    assertThat(sent).isEmpty();
  }

  @Test
  void asksOnceForThoseWhoseDeadlineHasPassed() {
    // given
    check.run();

    // when
    clock.moveTo(noon("2024-02-01"));
    check.run();
    clock.moveTo(noon("2024-02-02"));
    check.run();

    // then
    assertThat(sent).containsExactly(List.of(FIRST_TOWN, SECOND_TOWN));
  }

  @Test
  void aDayBeginsInChinaAndAMinuteLaterForTheCheck() {
    // when it is midnight there, but whoever decides may be a little behind
    clock.moveTo(Instant.parse("2024-01-31T16:00:30Z"));
    check.run();

    // then
    assertThat(sent).isEmpty();

    // when
    clock.moveTo(Instant.parse("2024-01-31T16:01:00Z"));
    check.run();

    // then
    assertThat(sent).hasSize(1);
  }

  @Test
  void asksAgainAtTheNextDeadlineOfTheRegister() {
    // given
    clock.moveTo(noon("2024-02-01"));
    check.run();
    sent.clear();

    // when
    clock.moveTo(noon("2024-04-01"));
    check.run();

    // then
    assertThat(sent).containsExactly(List.of(GOVERNMENT, FIRST_TOWN, SECOND_TOWN));
  }

  @Test
  void looksAtARegisterAgainWhenItOrTheHolidaysChange() {
    // given
    registers.put(RegisterMother.holidays(2024, LocalDate.of(2024, 1, 31)), 5);
    clock.moveTo(noon("2024-02-01"));
    check.run();
    assertThat(sent).isEmpty();

    // when
    registers.put(RegisterMother.holidays(2024), 6);
    check.run();
    registers.put(register(2023, township("石桥乡")), 7);
    check.run();

    // then
    assertThat(sent)
        .containsExactly(
            List.of(FIRST_TOWN, SECOND_TOWN), List.of(COUNTY.reportId(township("石桥乡"))));
  }

  @Test
  void takesUpWhatItCouldNotSend() {
    // given
    clock.moveTo(noon("2024-02-01"));
    DeadlineCheck withoutBroker =
        new DeadlineCheck(
            registers,
            checks,
            new MemoryDecisionLog(),
            (id, reason, reportIds) -> {
              throw new IllegalStateException("no broker");
            },
            clock);
    assertThatThrownBy(withoutBroker::run).hasMessage("no broker");

    // when
    check.run();

    // then
    assertThat(sent).hasSize(1);
  }

  @Test
  void goesThroughMoreRegistersThanItReadsAtOnce() {
    // given
    for (int division = 100_000; division < 100_250; division++) {
      registers.put(register(Integer.toString(division), 2023, township("青溪镇")), division);
    }

    // when
    clock.moveTo(noon("2024-02-01"));
    check.run();

    // then
    assertThat(sent).hasSize(251);
  }

  private static Instant noon(String day) {
    return Instant.parse(day + "T04:00:00Z");
  }

  private static final class MemoryChecks implements RegisterChecks {
    private final Map<RegisterKey, Check> checks = new HashMap<>();

    @Override
    public Map<RegisterKey, Check> checks(Collection<RegisterKey> keys) {
      Map<RegisterKey, Check> found = new HashMap<>(checks);
      found.keySet().retainAll(List.copyOf(keys));
      return found;
    }

    @Override
    public void put(RegisterKey key, Check check) {
      checks.put(key, check);
    }
  }
}
