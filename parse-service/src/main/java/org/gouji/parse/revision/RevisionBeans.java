package org.gouji.parse.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Provides the time at which decisions are made. */
@ApplicationScoped
class RevisionBeans {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
