package org.gouji.parse.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Writes reports. Every write is an upsert under a deterministic id, so saving again changes
 * nothing; an older revision never replaces a newer one in the list.
 */
public final class ReportStore {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final MongoCollection<StoredReport> reports;
  private final MongoCollection<StoredRevision> revisions;
  private final MongoCollection<StoredText> texts;

  ReportStore(MongoDatabase database) {
    this.reports = database.getCollection(StoredReport.COLLECTION, StoredReport.class);
    this.revisions = database.getCollection(StoredRevision.COLLECTION, StoredRevision.class);
    this.texts = database.getCollection(StoredText.COLLECTION, StoredText.class);
  }

  /** Creates the indexes that are not there yet. */
  public void createIndexes() {
    revisions.createIndex(
        compoundIndex(ascending("reportId"), descending("revision")),
        new IndexOptions().unique(true));
    // One for each filter of the list, in the list's order
    Bson newestFirst = descending("receivedAt", "_id");
    reports.createIndex(newestFirst);
    for (String field :
        List.of("year", "edition", "agency.divisionCode", "agency.bareName", "agency.code")) {
      reports.createIndex(compoundIndex(ascending(field), newestFirst));
      // And in the order in which facts are read
      reports.createIndex(ascending(field, "_id"));
    }
  }

  /** Saves reports; when this returns, queries find them. */
  public void save(List<NumberedReport> numbered) {
    if (numbered.isEmpty()) {
      return;
    }
    List<WriteModel<StoredText>> textWrites = new ArrayList<>();
    List<WriteModel<StoredRevision>> revisionWrites = new ArrayList<>();
    List<WriteModel<StoredReport>> reportWrites = new ArrayList<>();
    for (NumberedReport report : numbered) {
      StoredText text = StoredText.of(report);
      textWrites.add(new ReplaceOneModel<>(eq("_id", text.id()), text, UPSERT));
      StoredRevision revision = StoredRevision.of(report);
      revisionWrites.add(new ReplaceOneModel<>(eq("_id", revision.id()), revision, UPSERT));
      StoredReport listed = StoredReport.of(report);
      reportWrites.add(new ReplaceOneModel<>(older(listed), listed, UPSERT));
    }
    // The list last, so that whatever it shows can be read
    texts.bulkWrite(textWrites, UNORDERED);
    revisions.bulkWrite(revisionWrites, UNORDERED);
    writeNewest(reportWrites);
  }

  private static Bson older(StoredReport report) {
    return and(eq("_id", report.reportId()), lt("revision", report.revision()));
  }

  private void writeNewest(List<WriteModel<StoredReport>> writes) {
    try {
      reports.bulkWrite(writes, UNORDERED);
    } catch (MongoBulkWriteException e) {
      // The upsert of a revision that is not newer runs into the id of the one stored
      boolean onlyOlder =
          e.getWriteConcernError() == null
              && e.getWriteErrors().stream()
                  .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (!onlyOlder) {
        throw e;
      }
    }
  }
}
