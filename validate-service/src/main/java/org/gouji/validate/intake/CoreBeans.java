package org.gouji.validate.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.engine.RuleEngine;

/** Puts the core, which knows no container, at the disposal of the edge. */
class CoreBeans {

  @Produces
  @Singleton
  Catalogue catalogue() {
    return Catalogue.builtIn();
  }

  @Produces
  @Singleton
  RuleEngine engine(Catalogue catalogue) {
    return new RuleEngine(catalogue, TaxonomyLoader.builtIn());
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
