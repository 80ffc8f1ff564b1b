package org.gouji.validate.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.Consumer;
import org.gouji.validate.decision.Decision;

/** Brings everything that the API reads up to date with decisions; safe to repeat. */
@Singleton
public class Projections implements Consumer<Collection<Decision>> {
  private final AlertProjection alerts;
  private final ValidationProjection validations;

  @Inject
  Projections(AlertProjection alerts, ValidationProjection validations) {
    this.alerts = alerts;
    this.validations = validations;
  }

  @Override
  public void accept(Collection<Decision> decisions) {
    alerts.apply(decisions.stream().flatMap(each -> each.alertEvents().stream()).toList());
    validations.apply(decisions.stream().map(Decision::validated).toList());
  }
}
