package org.gouji.ingest.store;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as a document of MongoDB. Public, as are its parts, because the driver's codec for
 * records calls their constructors.
 *
 * @param id the submission
 * @param schemaVersion form of this document
 * @param version counts what was kept of it
 * @param status how far the submission has come, for queries
 * @param portal who submitted it, for queries
 * @param receivedAt when it was received, for queries
 */
public record StoredReceipt(
    @BsonId String id,
    int schemaVersion,
    long version,
    String status,
    @Nullable String portal,
    @Nullable Instant receivedAt,
    @Nullable StoredDocument document,
    @Nullable StoredReport report,
    @Nullable StoredRejection rejection,
    @Nullable StoredValidation validation) {

  static final int SCHEMA_VERSION = 1;
  static final String ID = "_id";
  static final String VERSION = "version";
  static final String STATUS = "status";
  static final String PORTAL = "portal";
  static final String RECEIVED_AT = "receivedAt";

  /** What was received; dates as ISO text. */
  public record StoredDocument(
      String sha256,
      String mediaType,
      @Nullable String agency,
      @Nullable String agencyCode,
      @Nullable String divisionCode,
      @Nullable Integer year,
      @Nullable String publishedAt,
      @Nullable String sourceUrl,
      @Nullable String filename) {}

  /** The revision that it became. */
  public record StoredReport(String eventId, Instant at, String reportId, int revision) {}

  /** Why it became none. */
  public record StoredRejection(
      String eventId,
      Instant at,
      String reason,
      String detail,
      @Nullable Integer sourceStart,
      @Nullable Integer sourceEnd) {}

  /** Its last validation. */
  public record StoredValidation(
      String eventId,
      Instant at,
      String reportId,
      int revision,
      long sequence,
      int error,
      int warning,
      int info) {}
}
