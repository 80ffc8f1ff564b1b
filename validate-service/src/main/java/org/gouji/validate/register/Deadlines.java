package org.gouji.validate.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a day begins and ends for a deadline. */
public final class Deadlines {
  /** A deadline is a day in China. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Deadlines() {}

  /** The day that it is in China. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
