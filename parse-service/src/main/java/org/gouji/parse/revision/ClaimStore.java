package org.gouji.parse.revision;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * The claims in MongoDB. Two unique indexes keep them honest also while an instance that lost its
 * partition is still writing: one document has one claim, one revision has one document.
 */
final class ClaimStore {
  private final MongoCollection<StoredClaim> claims;

  ClaimStore(MongoDatabase database) {
    this.claims = database.getCollection(StoredClaim.COLLECTION, StoredClaim.class);
  }

  /** Creates the indexes that are not there yet. */
  void createIndexes() {
    claims.createIndex(ascending("key", "revision"), new IndexOptions().unique(true));
  }

  /** The claims of these documents, as far as there are any. */
  Map<String, Claim> find(Collection<String> submissionIds) {
    Map<String, Claim> found = new HashMap<>();
    for (StoredClaim stored : claims.find(in("_id", submissionIds))) {
      found.put(stored.submissionId(), stored.claim());
    }
    return found;
  }

  /** The highest revision of each of these reports that has one. */
  Map<String, Integer> latest(Collection<String> keys) {
    Map<String, Integer> latest = new HashMap<>();
    for (Document row :
        claims.aggregate(
            List.of(match(in("key", keys)), group("$key", max("revision", "$revision"))),
            Document.class)) {
      latest.put(row.getString("_id"), row.getInteger("revision"));
    }
    return latest;
  }

  /**
   * Stores claims one after the other; after a failure those before it are stored.
   *
   * @throws ClaimConflictException when there is another claim to a document or a revision
   */
  void add(List<Claim> fresh) throws ClaimConflictException {
    if (fresh.isEmpty()) {
      return;
    }
    try {
      claims.insertMany(
          fresh.stream().map(StoredClaim::of).toList(), new InsertManyOptions().ordered(true));
    } catch (MongoBulkWriteException e) {
      boolean conflict =
          e.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (conflict) {
        throw new ClaimConflictException(e);
      }
      throw e;
    }
  }
}
