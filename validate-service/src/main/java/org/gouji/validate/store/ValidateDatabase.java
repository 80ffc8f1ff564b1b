package org.gouji.validate.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The collections of this service and their indexes. Writes are acknowledged by a majority, since a
 * decision that a failover could take back must not be published.
 */
@Singleton
public class ValidateDatabase {
  /** Version of the shape of decisions; goes up when a reader has to tell them apart. */
  static final int SHAPE = 2;

  private final MongoDatabase database;
  private volatile boolean indexed;

  @Inject
  ValidateDatabase(
      MongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    this.database =
        client
            .getDatabase(name)
            .withWriteConcern(WriteConcern.MAJORITY)
            .withReadConcern(ReadConcern.MAJORITY);
  }

  MongoCollection<Document> decisions() {
    return database.getCollection("decisions");
  }

  MongoCollection<Document> heads() {
    return database.getCollection("heads");
  }

  MongoCollection<Document> followUps() {
    return database.getCollection("follow_ups");
  }

  MongoCollection<Document> filings() {
    return database.getCollection("filings");
  }

  MongoCollection<Document> reports() {
    return database.getCollection("reports");
  }

  MongoCollection<Document> agencyYears() {
    return database.getCollection("agency_years");
  }

  MongoCollection<Document> divisionYears() {
    return database.getCollection("division_years");
  }

  MongoCollection<Document> registers() {
    return database.getCollection("registers");
  }

  MongoCollection<Document> registerTraces() {
    return database.getCollection("register_traces");
  }

  MongoCollection<Document> registerReach() {
    return database.getCollection("register_reach");
  }

  MongoCollection<Document> registerChecks() {
    return database.getCollection("register_checks");
  }

  MongoCollection<Document> holidays() {
    return database.getCollection("holidays");
  }

  MongoCollection<Document> narratives() {
    return database.getCollection("narratives");
  }

  MongoCollection<Document> narrativeBands() {
    return database.getCollection("narrative_bands");
  }

  MongoCollection<Document> peerGroups() {
    return database.getCollection("peer_groups");
  }

  MongoCollection<Document> touchedGroups() {
    return database.getCollection("touched_groups");
  }

  MongoCollection<Document> alerts() {
    return database.getCollection("alerts");
  }

  MongoCollection<Document> alertSteps() {
    return database.getCollection("alert_steps");
  }

  MongoCollection<Document> settings() {
    return database.getCollection("settings");
  }

  MongoCollection<Document> deadLetters() {
    return database.getCollection("dead_letters");
  }

  MongoCollection<Document> replays() {
    return database.getCollection("replays");
  }

  MongoCollection<Document> replayParts() {
    return database.getCollection("replay_parts");
  }

  MongoCollection<Document> validations() {
    return database.getCollection("validations");
  }

  /**
   * Answers whether the store is there.
   *
   * @throws com.mongodb.MongoException when it is not
   */
  public void ping() {
    database.runCommand(new Document("ping", 1));
  }

  /**
   * Creates the indexes that are absent; after the first success a no-op. Not done on construction:
   * the service starts while its store is still away.
   */
  public void ensureIndexes() {
    if (indexed) {
      return;
    }
    decisions()
        .createIndex(
            Indexes.compoundIndex(Indexes.ascending("reportId"), Indexes.descending("sequence")),
            new IndexOptions().name("report_sequence_v1").unique(true));
    alerts()
        .createIndexes(
            List.of(
                newestFirst("newest_v1"),
                newestFirst("report_v1", "state.reportId"),
                newestFirst("agency_v1", "state.agencyKeys"),
                newestFirst("rule_v1", "state.ruleId"),
                newestFirst("year_v1", "state.year"),
                newestFirst("status_severity_v1", "state.status", "state.severity"),
                newestFirst("owner_v1", "assignment.owner"),
                new IndexModel(
                    Indexes.ascending("assignment.dueEnd"), new IndexOptions().name("due_v1")),
                new IndexModel(
                    Indexes.ascending("settled.dismissedUntil"),
                    new IndexOptions().name("dismissed_v1"))));
    alertSteps()
        .createIndex(Indexes.ascending("alertId", "at"), new IndexOptions().name("alert_time_v1"));
    deadLetters()
        .createIndex(Indexes.ascending("letter.order"), new IndexOptions().name("order_v1"));
    replayParts().createIndex(Indexes.ascending("replayId"), new IndexOptions().name("replay_v1"));
    indexed = true;
  }

  private static IndexModel newestFirst(String name, String... filters) {
    Bson order =
        Indexes.compoundIndex(Indexes.descending("state.raisedAt"), Indexes.ascending("_id"));
    Bson keys =
        filters.length == 0 ? order : Indexes.compoundIndex(Indexes.ascending(filters), order);
    return new IndexModel(keys, new IndexOptions().name(name));
  }
}
