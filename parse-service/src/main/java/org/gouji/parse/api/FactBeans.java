package org.gouji.parse.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.parse.export.ConceptCatalogue;

/** Wires the plain classes of exports. */
@ApplicationScoped
class FactBeans {

  @Produces
  @Singleton
  ConceptCatalogue concepts(Taxonomy taxonomy) {
    return new ConceptCatalogue(taxonomy);
  }
}
