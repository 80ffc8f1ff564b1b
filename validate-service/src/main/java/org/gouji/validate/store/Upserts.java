package org.gouji.validate.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/**
 * Writes that can be repeated and come in any order. Each is one atomic operation on one document,
 * found by its id alone: the embedded store finds by a whole key or goes through all documents.
 */
final class Upserts {
  /** Where a document holds what it shows; what stands beside it belongs to others. */
  static final String STATE = "state";

  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private Upserts() {}

  /**
   * Puts a state into the document of that id unless a newer one is there. Documents compare field
   * by field (MongoDB manual, comparison and sort order), so with the version in front the greater
   * state is the newer; equal versions are equal states.
   */
  static UpdateOneModel<Document> newest(String id, long version, Document state) {
    Document versioned = new Document("version", version);
    versioned.putAll(state);
    return greatest(id, STATE, versioned);
  }

  /** Puts a value into a field of the document of that id unless a greater one is there. */
  static UpdateOneModel<Document> greatest(String id, String field, Object value) {
    return new UpdateOneModel<>(
        new Document("_id", id), new Document("$max", new Document(field, value)), UPSERT);
  }

  /** Writes a document that never changes, unless it is there. */
  static UpdateOneModel<Document> once(String id, Document content) {
    return new UpdateOneModel<>(
        new Document("_id", id), new Document("$setOnInsert", content), UPSERT);
  }

  /** The same, but for fields of which the greatest value is kept. */
  static UpdateOneModel<Document> onceWithGreatest(String id, Document content, Document greatest) {
    return new UpdateOneModel<>(
        new Document("_id", id),
        new Document("$setOnInsert", content).append("$max", greatest),
        UPSERT);
  }

  /** Adds to the set that a field of the document of that id holds. */
  static UpdateOneModel<Document> add(String id, String field, Collection<String> values) {
    return new UpdateOneModel<>(
        new Document("_id", id),
        new Document("$addToSet", new Document(field, new Document("$each", List.copyOf(values)))),
        UPSERT);
  }

  /** The newest state in a document. */
  static Document state(Document document) {
    return document.get(STATE, Document.class);
  }

  static void write(MongoCollection<Document> collection, List<UpdateOneModel<Document>> upserts) {
    if (!upserts.isEmpty()) {
      collection.bulkWrite(upserts, new BulkWriteOptions().ordered(false));
    }
  }
}
