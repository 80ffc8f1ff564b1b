package org.gouji.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HolidaysTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 25);

  @Test
  void aDeadlineOnTheLastOfSeveralHolidaysMovesBehindThem() {
    Holidays holidays =
        Holidays.of(
            List.of(
                LocalDate.of(2027, 1, 30), LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 1)));

    assertThat(holidays.orNextWorkingDay(LocalDate.of(2027, 1, 31)))
        .isEqualTo(LocalDate.of(2027, 2, 2));
  }

  @Test
  void aWeekEndByItselfMovesNothing() {
    // 31 January 2027 is a Sunday
    assertThat(Holidays.NONE.orNextWorkingDay(LocalDate.of(2027, 1, 31)))
        .isEqualTo(LocalDate.of(2027, 1, 31));
  }

  @Property
  void noDeadlineFallsOnAHolidayAndNoneMovesOverAWorkingDay(
      @ForAll Set<@IntRange(max = 20) Integer> days, @ForAll @IntRange(max = 20) int deadline) {
    // given
    Set<LocalDate> off = new TreeSet<>();
    days.forEach(day -> off.add(FIRST.plusDays(day)));
    LocalDate due = FIRST.plusDays(deadline);

    // when
    LocalDate moved = Holidays.of(off).orNextWorkingDay(due);

    // then
    assertThat(off).doesNotContain(moved);
    assertThat(moved).isAfterOrEqualTo(due);
    assertThat(due.datesUntil(moved)).allMatch(off::contains);
  }
}
