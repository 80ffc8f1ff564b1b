package org.gouji.validate.store;

import com.mongodb.client.model.UpdateOneModel;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One document that takes {@code $max}, with the order of values that the store has (MongoDB
 * manual, comparison and sort order) as far as alerts need it.
 */
final class MemoryAlert {
  private final Document document;

  MemoryAlert(String id) {
    this.document = new Document("_id", id);
  }

  void apply(UpdateOneModel<Document> write) {
    Document update = (Document) write.getUpdate();
    if (!update.keySet().equals(Set.of("$max"))) {
      throw new AssertionError("no plain maximum: " + update.keySet());
    }
    update
        .get("$max", Document.class)
        .forEach(
            (field, value) -> {
              Object known = document.get(field);
              if (known == null || compare(value, known) > 0) {
                document.put(field, value);
              }
            });
  }

  /** The document as it stands. */
  Document sight() {
    return new Document(document);
  }

  private static int compare(@Nullable Object one, @Nullable Object other) {
    if (rank(one) != rank(other)) {
      return Integer.compare(rank(one), rank(other));
    }
    if (one instanceof Number number && other instanceof Number than) {
      return Long.compare(number.longValue(), than.longValue());
    }
    if (one instanceof Document document && other instanceof Document than) {
      return compare(document, than);
    }
    if (one instanceof List<?> list && other instanceof List<?> than) {
      return list.equals(than) ? 0 : 1;
    }
    if (one instanceof String text && other instanceof String than) {
      return text.compareTo(than);
    }
    if (one instanceof Boolean flag && other instanceof Boolean than) {
      return flag.compareTo(than);
    }
    return one instanceof Date date && other instanceof Date than
        ? date.toInstant().compareTo(than.toInstant())
        : 0;
  }

  private static int compare(Document one, Document other) {
    Iterator<Map.Entry<String, Object>> rest = other.entrySet().iterator();
    for (Map.Entry<String, Object> field : one.entrySet()) {
      if (!rest.hasNext()) {
        return 1;
      }
      Map.Entry<String, Object> than = rest.next();
      int byType = Integer.compare(rank(field.getValue()), rank(than.getValue()));
      int byName = byType == 0 ? field.getKey().compareTo(than.getKey()) : byType;
      int byValue = byName == 0 ? compare(field.getValue(), than.getValue()) : byName;
      if (byValue != 0) {
        return byValue;
      }
    }
    return rest.hasNext() ? -1 : 0;
  }

  private static int rank(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof Number) {
      return 1;
    }
    if (value instanceof String) {
      return 2;
    }
    if (value instanceof Document) {
      return 3;
    }
    if (value instanceof List<?>) {
      return 4;
    }
    return value instanceof Boolean ? 5 : 6;
  }
}
