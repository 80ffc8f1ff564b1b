package org.gouji.validate.intake;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.coverage.CoverageSurvey;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.likeness.Boilerplate;
import org.gouji.validate.likeness.NarrativeIndex;
import org.gouji.validate.likeness.Neighbours;
import org.gouji.validate.register.RegisterShelf;

/** Puts the core, which knows no container, at the disposal of the edge. */
class CoreBeans {

  @Produces
  @Singleton
  Catalogue catalogue(RulesInForce rules) {
    return rules.get().catalogue();
  }

  @Startup
  @Produces
  @Singleton
  Neighbours neighbours(NarrativeIndex index) {
    return new Neighbours(index, Boilerplate.of(TaxonomyLoader.builtIn()));
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
