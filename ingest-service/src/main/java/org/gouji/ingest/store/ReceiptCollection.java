package org.gouji.ingest.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The collection of receipts and its indexes. */
@Singleton
final class ReceiptCollection {
  private static final Logger LOG = Logger.getLogger(ReceiptCollection.class);
  private static final String NAME = "receipts";

  /** Raised with the indexes, so that a new one is made beside the one in use. */
  private static final String INDEX_VERSION = "v1";

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final MongoCollection<StoredReceipt> collection;

  ReceiptCollection(
      MongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
    this.collection =
        client
            .getDatabase(database)
            .getCollection(NAME, StoredReceipt.class)
            .withWriteConcern(WriteConcern.MAJORITY);
  }

  MongoCollection<StoredReceipt> get() {
    return collection;
  }

  /** Makes the indexes when the store is there; the service does not wait for it. */
  void createIndexes(@Observes StartupEvent start) {
    Uni.createFrom()
        .item(() -> collection.createIndexes(indexes()))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .subscribe()
        .with(
            names -> LOG.infof("Indexes of receipts are in place names=%s", names),
            failure -> LOG.error("Indexes of receipts cannot be made", failure));
  }

  private static List<IndexModel> indexes() {
    return List.of(
        index("arrival"),
        index("portal", StoredReceipt.PORTAL),
        index("status", StoredReceipt.STATUS),
        index("portal-status", StoredReceipt.PORTAL, StoredReceipt.STATUS));
  }

  /** An index that serves a page of receipts, newest first, among those equal in some fields. */
  private static IndexModel index(String name, String... equalIn) {
    return new IndexModel(
        Indexes.compoundIndex(
            Indexes.ascending(equalIn),
            Indexes.descending(StoredReceipt.RECEIVED_AT, StoredReceipt.ID)),
        new IndexOptions().name(name + "-" + INDEX_VERSION));
  }
}
