package org.gouji.ingest.health;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.gouji.ingest.projection.CatchUp;

/** Whether the receipts hold all that was in the log at start, so that repetitions are known. */
@Readiness
@Singleton
final class ReceiptsHealth implements HealthCheck {
  private final CatchUp catchUp;

  ReceiptsHealth(CatchUp catchUp) {
    this.catchUp = catchUp;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("receipts").status(catchUp.isReached()).build();
  }
}
