package org.gouji.validate.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Writes that lose against what is newer: documents carry a version, and a write takes effect only
 * on the very version that it was compared with. Setting fields, it leaves alone those that it does
 * not name.
 *
 * <p>All access is by whole keys, {@code _id} or {@code _id} with {@code version}: the embedded
 * store finds only those without going through all documents.
 */
final class VersionedWrites {
  /** A number that grows with what a document shows. */
  static final String VERSION = "version";

  private static final int ATTEMPTS = 10;

  private VersionedWrites() {}

  /** The index that the writes go by. */
  static void index(MongoCollection<Document> collection) {
    collection.createIndex(
        Indexes.ascending("_id", VERSION), new IndexOptions().name("whole_key_v1").unique(true));
  }

  /**
   * Writes what is newer than stored.
   *
   * @param fields by id, each with its version
   * @throws ConcurrentDecisionException when others kept writing the same documents
   */
  static void write(MongoCollection<Document> collection, Map<String, Document> fields) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<WriteModel<Document>> writes = newer(fields, versions(collection, fields));
      if (writes.isEmpty() || bulk(collection, writes)) {
        return;
      }
    }
    throw new ConcurrentDecisionException("others keep writing the same documents");
  }

  /** Inserts documents that never change; one that is there already is the same. */
  static void insertOnce(MongoCollection<Document> collection, List<Document> documents) {
    if (!documents.isEmpty()) {
      bulk(collection, documents.stream().map(InsertOneModel::new).toList());
    }
  }

  private static Map<String, Long> versions(
      MongoCollection<Document> collection, Map<String, Document> fields) {
    Map<String, Long> versions = new HashMap<>();
    if (!fields.isEmpty()) {
      collection
          .find(Filters.in("_id", fields.keySet()))
          .projection(Projections.include(VERSION))
          .forEach(stored -> versions.put(stored.getString("_id"), stored.getLong(VERSION)));
    }
    return versions;
  }

  private static List<WriteModel<Document>> newer(
      Map<String, Document> fields, Map<String, Long> stored) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    fields.forEach(
        (id, values) -> {
          Long version = stored.get(id);
          if (version == null) {
            Document whole = new Document("_id", id);
            whole.putAll(values);
            writes.add(new InsertOneModel<>(whole));
          } else if (version < values.getLong(VERSION)) {
            writes.add(
                new UpdateOneModel<>(
                    new Document("_id", id).append(VERSION, version),
                    new Document("$set", values)));
          }
        });
    return writes;
  }

  /** Whether all of it took effect; what was not compared with the last state did not. */
  private static boolean bulk(
      MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
    try {
      BulkWriteResult result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return result.getInsertedCount() + result.getMatchedCount() == writes.size();
    } catch (MongoBulkWriteException e) {
      boolean onlyDuplicates =
          e.getWriteConcernError() == null
              && e.getWriteErrors().stream()
                  .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (!onlyDuplicates) {
        throw e;
      }
      return false;
    }
  }
}
