package org.gouji.validate.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.ReportValidated;
import org.gouji.validate.decision.Decision;

/** Brings everything that the API reads up to date with decisions; safe to repeat. */
@Singleton
public class Projections implements Consumer<Collection<Decision>> {
  private final AlertProjection alerts;
  private final ValidationProjection validations;
  private final ReviewProjection reviews;

  @Inject
  Projections(AlertProjection alerts, ValidationProjection validations, ReviewProjection reviews) {
    this.alerts = alerts;
    this.validations = validations;
    this.reviews = reviews;
  }

  @Override
  public void accept(Collection<Decision> decisions) {
    List<AlertEvent> steps =
        decisions.stream().flatMap(each -> each.alertEvents().stream()).toList();
    List<ReportValidated> results =
        decisions.stream().flatMap(each -> each.validated().stream()).toList();
    alerts.apply(steps);
    validations.apply(results);
    reviews.follow(steps, results);
  }
}
