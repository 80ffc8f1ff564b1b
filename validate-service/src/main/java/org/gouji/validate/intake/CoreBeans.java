package org.gouji.validate.intake;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.coverage.CoverageSurvey;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.register.RegisterShelf;

/** Puts the core, which knows no container, at the disposal of the edge. */
class CoreBeans {

  @Produces
  @Singleton
  Catalogue catalogue() {
    return Catalogue.builtIn();
  }

  /**
   * Made at start: the taxonomy takes a while to read, and the first event must not wait for it.
   */
  @Startup
  @Produces
  @Singleton
  RuleEngine engine(Catalogue catalogue, Taxonomy taxonomy) {
    return new RuleEngine(catalogue, taxonomy);
  }

  @Produces
  @Singleton
  Taxonomy taxonomy() {
    return TaxonomyLoader.builtIn();
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
