package org.gouji.ingest.health;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the store answers. */
@Readiness
@Singleton
final class StoreHealth implements HealthCheck {
  private static final Document PING = new Document("ping", 1);
  private static final long TIMEOUT_MS = 2000;

  private final MongoClient client;
  private final String database;

  StoreHealth(
      MongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
    this.client = client;
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("store").status(answers()).build();
  }

  private boolean answers() {
    try {
      client.getDatabase(database).withTimeout(TIMEOUT_MS, TimeUnit.MILLISECONDS).runCommand(PING);
      return true;
    } catch (MongoException e) {
      return false;
    }
  }
}
