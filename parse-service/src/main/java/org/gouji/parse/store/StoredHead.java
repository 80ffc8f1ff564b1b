package org.gouji.parse.store;

import java.util.List;
import org.gouji.parse.log.LogPosition;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link StoredRevision} that say what it is, without what the report says. */
public record StoredHead(
    String reportId,
    int revision,
    String submissionId,
    String sha256,
    @Nullable String title,
    @Nullable String publishedAt,
    @Nullable String signedAt,
    @Nullable String filename,
    String receivedAt,
    double confidence,
    String document) {

  static final List<String> FIELDS =
      List.of(
          "reportId",
          "revision",
          "submissionId",
          "sha256",
          "title",
          "publishedAt",
          "signedAt",
          "filename",
          "receivedAt",
          "confidence",
          "document");

  RevisionSummary summary() {
    return new RevisionSummary(
        reportId,
        revision,
        submissionId,
        sha256,
        title,
        StoredDay.day(publishedAt),
        StoredDay.day(signedAt),
        filename,
        StoredInstant.parse(receivedAt),
        confidence);
  }

  SourceReference source() {
    return new SourceReference(submissionId, sha256, filename, LogPosition.parse(document));
  }
}
