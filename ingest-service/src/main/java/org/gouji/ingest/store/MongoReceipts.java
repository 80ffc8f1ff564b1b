package org.gouji.ingest.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.ReceiptQuery;
import org.gouji.ingest.receipt.Receipts;
import org.gouji.ingest.receipt.StoreUnavailableException;

/**
 * Receipts in MongoDB, one document each. A write names the version that it was made from: where
 * the stored one is another, no document matches, the upsert tries to insert, and the unique id
 * forbids it.
 */
@Singleton
final class MongoReceipts implements Receipts {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  /** A caller waits for the answer; a store that hangs must not hold intake up. */
  private static final Duration LOOK_UP_TIMEOUT = Duration.ofSeconds(2);

  private final MongoCollection<StoredReceipt> collection;
  private final MongoCollection<StoredReceipt> lookUps;

  MongoReceipts(ReceiptCollection collection) {
    this.collection = collection.get();
    this.lookUps = collection.get().withTimeout(LOOK_UP_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public Optional<Receipt> find(String submissionId) {
    return asking(
        () ->
            Optional.ofNullable(lookUps.find(eq(StoredReceipt.ID, submissionId)).first())
                .map(StoredReceipts::fromStore));
  }

  @Override
  public Map<String, Receipt> findAll(Collection<String> submissionIds) {
    return asking(
        () -> {
          Map<String, Receipt> found = new HashMap<>();
          collection
              .find(in(StoredReceipt.ID, submissionIds))
              .forEach(stored -> found.put(stored.id(), StoredReceipts.fromStore(stored)));
          return found;
        });
  }

  @Override
  public boolean save(Collection<Receipt> receipts) {
    List<ReplaceOneModel<StoredReceipt>> writes =
        receipts.stream()
            .map(
                receipt ->
                    new ReplaceOneModel<>(
                        and(
                            eq(StoredReceipt.ID, receipt.submissionId()),
                            eq(StoredReceipt.VERSION, receipt.version())),
                        StoredReceipts.toStore(receipt),
                        UPSERT))
            .toList();
    return asking(
        () -> {
          try {
            collection.bulkWrite(writes, UNORDERED);
            return true;
          } catch (MongoBulkWriteException e) {
            if (isOnlyAboutVersions(e)) {
              return false;
            }
            throw e;
          }
        });
  }

  @Override
  public List<Receipt> page(ReceiptQuery query) {
    List<Bson> filters = new ArrayList<>();
    filters.add(exists(StoredReceipt.RECEIVED_AT));
    if (query.portal() != null) {
      filters.add(eq(StoredReceipt.PORTAL, query.portal()));
    }
    if (query.status() != null) {
      filters.add(eq(StoredReceipt.STATUS, query.status().name()));
    }
    if (query.after() != null) {
      filters.add(behind(query.after()));
    }
    return asking(
        () ->
            lookUps
                .find(and(filters))
                .sort(Sorts.descending(StoredReceipt.RECEIVED_AT, StoredReceipt.ID))
                .limit(query.limit())
                .map(StoredReceipts::fromStore)
                .into(new ArrayList<>()));
  }

  private static Bson behind(ReceiptQuery.Place place) {
    return or(
        lt(StoredReceipt.RECEIVED_AT, place.receivedAt()),
        and(
            eq(StoredReceipt.RECEIVED_AT, place.receivedAt()),
            lt(StoredReceipt.ID, place.submissionId())));
  }

  private static boolean isOnlyAboutVersions(MongoBulkWriteException e) {
    return e.getWriteConcernError() == null
        && e.getWriteErrors().stream()
            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (MongoException e) {
      throw new StoreUnavailableException(e);
    }
  }
}
