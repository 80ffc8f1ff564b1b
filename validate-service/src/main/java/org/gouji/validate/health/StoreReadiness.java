package org.gouji.validate.health;

import com.mongodb.MongoException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.gouji.validate.store.ValidateDatabase;

/** Ready only while the store answers: without it nothing is decided and nothing can be asked. */
@Readiness
@ApplicationScoped
class StoreReadiness implements HealthCheck {
  private static final String NAME = "store";

  private final ValidateDatabase database;

  @Inject
  StoreReadiness(ValidateDatabase database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      database.ping();
      return HealthCheckResponse.up(NAME);
    } catch (MongoException e) {
      return HealthCheckResponse.named(NAME)
          .down()
          .withData("cause", e.getClass().getSimpleName())
          .build();
    }
  }
}
