package org.gouji.parse.store;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** The fields of a {@link StoredReport} that say which revision is the newest. */
public record StoredNewest(@BsonId String reportId, int revision) {

  static final List<String> FIELDS = List.of("_id", "revision");

  String revisionId() {
    return StoredRevision.id(reportId, revision);
  }
}
