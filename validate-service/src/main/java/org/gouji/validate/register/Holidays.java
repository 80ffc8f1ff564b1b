package org.gouji.validate.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * The days that are registered as statutory holidays. Week-ends do not count by themselves: which
 * of them are worked is laid down anew every year, with the holidays.
 */
public record Holidays(Set<LocalDate> days) {
  /** No day is registered. */
  public static final Holidays NONE = new Holidays(Set.of());

  public Holidays {
    days = Set.copyOf(days);
  }

  /** Those days. */
  public static Holidays of(Collection<LocalDate> days) {
    return new Holidays(Set.copyOf(days));
  }

  /** That day, or the next that is no holiday where it is one (Civil Code, Art. 203). */
  public LocalDate orNextWorkingDay(LocalDate day) {
    LocalDate next = day;
    while (days.contains(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
