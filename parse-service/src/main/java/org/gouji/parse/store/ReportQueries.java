package org.gouji.parse.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/** Reads reports. */
public final class ReportQueries {
  private final MongoCollection<StoredReport> reports;
  private final MongoCollection<StoredRevision> revisions;
  private final MongoCollection<StoredHead> heads;
  private final MongoCollection<StoredText> texts;

  ReportQueries(MongoDatabase database) {
    this.reports = database.getCollection(StoredReport.COLLECTION, StoredReport.class);
    this.revisions = database.getCollection(StoredRevision.COLLECTION, StoredRevision.class);
    this.heads = revisions.withDocumentClass(StoredHead.class);
    this.texts = database.getCollection(StoredText.COLLECTION, StoredText.class);
  }

  /**
   * Lists reports, newest first.
   *
   * @param after place to go on behind; null to begin
   * @param limit how many at most
   */
  public List<ReportSummary> list(ReportFilter filter, @Nullable ListPosition after, int limit) {
    return reports
        .find(ListQuery.matching(filter, after))
        .sort(ListQuery.newestFirst())
        .limit(limit)
        .map(StoredReport::summary)
        .into(new ArrayList<>());
  }

  /**
   * Lists the revisions of a report, newest first.
   *
   * @param before revision to go on behind; null to begin
   * @param limit how many at most
   */
  public List<RevisionSummary> revisions(String reportId, @Nullable Integer before, int limit) {
    Bson ofReport = eq("reportId", reportId);
    return heads
        .find(before == null ? ofReport : and(ofReport, lt("revision", before)))
        .projection(fields(include(StoredHead.FIELDS), excludeId()))
        .sort(descending("revision"))
        .limit(limit)
        .map(StoredHead::summary)
        .into(new ArrayList<>());
  }

  /** The newest revision of a report; empty when there is no such report. */
  public Optional<Integer> newest(String reportId) {
    return Optional.ofNullable(reports.find(eq("_id", reportId)).first())
        .map(StoredReport::revision);
  }

  /** A revision of a report, its text left empty. */
  public Optional<StructuredReport> find(String reportId, int revision) {
    return Optional.ofNullable(
            revisions.find(eq("_id", StoredRevision.id(reportId, revision))).first())
        .map(stored -> stored.report(""));
  }

  /** The extracted text of a revision. */
  public Optional<String> text(String reportId, int revision) {
    return Optional.ofNullable(texts.find(eq("_id", StoredRevision.id(reportId, revision))).first())
        .map(StoredText::text);
  }

  /** The document that a revision was read from. */
  public Optional<SourceReference> source(String reportId, int revision) {
    return Optional.ofNullable(
            heads
                .find(eq("_id", StoredRevision.id(reportId, revision)))
                .projection(fields(include(StoredHead.FIELDS), excludeId()))
                .first())
        .map(StoredHead::source);
  }
}
