package org.gouji.validate.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the people who set them mean them: in China, the last one included. */
public final class Days {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Days() {}

  /** The day that it is at that moment. */
  public static LocalDate at(Instant moment) {
    return LocalDate.ofInstant(moment, CHINA);
  }

  /** The first moment that the day is over. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(CHINA).toInstant();
  }
}
