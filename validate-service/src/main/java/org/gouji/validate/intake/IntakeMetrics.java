package org.gouji.validate.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.decision.Decision;

/** Counts what was published. */
@Singleton
class IntakeMetrics {
  static final String VALIDATED = "gouji.reports.validated";
  static final String RAISED = "gouji.alerts.raised";
  static final String CLEARED = "gouji.alerts.cleared";
  static final String REFUSED = "gouji.events.dead.lettered";

  private final MeterRegistry registry;
  private final Counter validated;
  private final Counter cleared;
  private final Counter refused;

  @Inject
  IntakeMetrics(MeterRegistry registry, Catalogue catalogue) {
    this.registry = registry;
    this.validated = registry.counter(VALIDATED);
    this.cleared = registry.counter(CLEARED);
    this.refused = registry.counter(REFUSED);
    // A rule that never raised anything counts nought and is not absent
    catalogue.rules().forEach(rule -> raised(rule.id()));
  }

  /** Counts a batch whose transaction committed. */
  void count(BatchResult result) {
    for (Decision decision : result.decisions()) {
      if (decision.validated().isPresent()) {
        validated.increment();
      }
      for (AlertEvent event : decision.alertEvents()) {
        (event instanceof AlertRaised ? raised(event.alert().ruleId()) : cleared).increment();
      }
    }
    refused.increment(result.refused().size());
  }

  private Counter raised(String ruleId) {
    return registry.counter(RAISED, "rule", ruleId);
  }
}
