package org.gouji.validate.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.coverage.CoverageSurvey;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.register.RegisterShelf;

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

  @Produces
  @Singleton
  CoverageSurvey coverage(
      Shelf shelf, RegisterShelf registers, DecisionLog decisions, Clock clock) {
    return new CoverageSurvey(shelf, registers, decisions, clock);
  }
}
