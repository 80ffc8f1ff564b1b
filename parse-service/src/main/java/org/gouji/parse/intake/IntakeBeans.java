package org.gouji.parse.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.report.DocumentParser;
import org.gouji.parse.report.ReportParser;

/** Wires the plain classes of intake together. */
@ApplicationScoped
class IntakeBeans {

  @Produces
  @Singleton
  Taxonomy taxonomy(IntakeConfig config) {
    return config.taxonomy().map(TaxonomyLoader::load).orElseGet(TaxonomyLoader::builtIn);
  }

  @Produces
  @Singleton
  DocumentParser parser(
      Taxonomy taxonomy, @ConfigProperty(name = "quarkus.application.version") String version) {
    return new ReportParser(taxonomy, version);
  }

  @Produces
  @Singleton
  ParseWorkers workers(IntakeConfig config) {
    int places = config.workers().orElseGet(() -> Runtime.getRuntime().availableProcessors());
    return new ParseWorkers(places, config.timeLimit());
  }

  void close(@Disposes ParseWorkers workers) {
    workers.close();
  }

  @Produces
  @Singleton
  IntakeMetrics metrics(MeterRegistry registry, ParseWorkers workers) {
    return new IntakeMetrics(registry, workers);
  }

  @Produces
  @Singleton
  DocumentReader reader(DocumentParser parser, ParseWorkers workers, IntakeMetrics metrics) {
    return new DocumentReader(metrics.timed(parser), workers);
  }
}
