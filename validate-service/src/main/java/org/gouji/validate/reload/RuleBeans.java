package org.gouji.validate.reload;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.operator.RulesCompiler;
import org.gouji.validate.operator.RulesRefusedException;
import org.jboss.logging.Logger;

/** Rules and the engine that runs them, at the disposal of the edge. */
class RuleBeans {
  private static final Logger LOG = Logger.getLogger(RuleBeans.class);
  private static final String ERRORS = "gouji.rule.errors";
  private static final String REFUSED = "gouji.rules.refused";

  @Produces
  @Singleton
  Taxonomy taxonomy() {
    return TaxonomyLoader.builtIn();
  }

  @Produces
  @Singleton
  RulesCompiler compiler(Taxonomy taxonomy) {
    return new RulesCompiler(RuleSet.builtIn(taxonomy), taxonomy);
  }

  /**
   * The rules of the folder, put in force.
   *
   * @throws IllegalStateException when they are refused, so that the service does not start: its
   *     alerts would be others than its operators think
   */
  @Produces
  @Singleton
  RuleReload reload(
      RulesConfig config,
      RulesCompiler compiler,
      Clock clock,
      Event<RuleSetReplaced> replaced,
      MeterRegistry registry) {
    Path directory = config.dir().orElse(null);
    RulesInForce rules = new RulesInForce(compiler.builtIn());
    try {
      RuleReload reload =
          RuleReload.start(
              directory,
              compiler,
              rules,
              clock,
              set -> replaced.fire(new RuleSetReplaced(set.digest())));
      registry.gauge(REFUSED, reload, each -> each.status().faults().size());
      return reload;
    } catch (RulesRefusedException e) {
      e.faults().forEach(fault -> LOG.errorf("Rules refused: %s", fault));
      throw new IllegalStateException(
          "The rules in " + directory + " are refused:\n" + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException("The rules in " + directory + " cannot be read", e);
    }
  }

  @Produces
  @Singleton
  RulesInForce rules(RuleReload reload) {
    return reload.rules();
  }

  /**
   * Made at start: the taxonomy takes a while to read, and the first event must not wait for it.
   */
  @Startup
  @Produces
  @Singleton
  RuleEngine engine(RulesInForce rules, Taxonomy taxonomy, MeterRegistry registry) {
    return new RuleEngine(
        rules, taxonomy, ruleId -> registry.counter(ERRORS, "rule", ruleId).increment());
  }
}
