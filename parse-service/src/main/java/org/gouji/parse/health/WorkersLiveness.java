package org.gouji.parse.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.gouji.parse.intake.ParseWorkers;

/** Unfit when threads that cannot be stopped have eaten up the machine: only a restart helps. */
@Liveness
@ApplicationScoped
class WorkersLiveness implements HealthCheck {
  private final ParseWorkers workers;

  WorkersLiveness(ParseWorkers workers) {
    this.workers = workers;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("parse-workers")
        .status(!workers.overrun())
        .withData("runawayThreads", workers.runaways())
        .build();
  }
}
