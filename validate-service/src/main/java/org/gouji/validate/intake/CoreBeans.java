package org.gouji.validate.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.engine.RulesInForce;

/** Puts the core, which knows no container, at the disposal of the edge. */
class CoreBeans {

  @Produces
  @Singleton
  Catalogue catalogue(RulesInForce rules) {
    return rules.get().catalogue();
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
