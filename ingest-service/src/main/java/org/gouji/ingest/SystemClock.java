package org.gouji.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place where the time is taken from the system. */
@Singleton
final class SystemClock {
  @Produces
  @Singleton
  static Clock clock() {
    return Clock.systemUTC();
  }
}
