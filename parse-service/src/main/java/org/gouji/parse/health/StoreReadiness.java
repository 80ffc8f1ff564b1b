package org.gouji.parse.health;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the store answers, within a time that a probe waits. */
@Readiness
@ApplicationScoped
class StoreReadiness implements HealthCheck {
  private static final long LIMIT_SECONDS = 2;
  private static final Document PING = new Document("ping", 1);

  private final MongoDatabase database;

  StoreReadiness(MongoDatabase database) {
    this.database = database.withTimeout(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public HealthCheckResponse call() {
    try {
      database.runCommand(PING);
      return HealthCheckResponse.up("store");
    } catch (MongoException e) {
      return HealthCheckResponse.down("store");
    }
  }
}
