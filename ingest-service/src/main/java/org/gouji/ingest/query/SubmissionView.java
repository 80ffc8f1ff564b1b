package org.gouji.ingest.query;

import java.time.Instant;
import java.time.LocalDate;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.receipt.Outcome;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.Received;
import org.gouji.ingest.receipt.Rejected;
import org.gouji.ingest.receipt.ReportRevision;
import org.gouji.ingest.receipt.Status;
import org.gouji.ingest.receipt.Validated;
import org.gouji.parse.contract.Span;
import org.gouji.validate.contract.ReportValidated;
import org.jspecify.annotations.Nullable;

/**
 * A submission as the API shows it. Every field is always written; what is not known is null.
 *
 * @param submissionId the submission
 * @param status how far it has come
 * @param reportId the report that it is a revision of
 * @param revision which one
 * @param rejection why it is none
 * @param alerts open alerts by severity, once validated
 * @param sha256 digest of the bytes
 * @param portal who submitted it
 * @param mediaType media type in normal form
 * @param filename name of the file, as stated or as the form carried it
 * @param stated what the portal said of it
 * @param receivedAt when intake took it
 * @param processedAt when parsing decided on it
 * @param validatedAt when it was validated last
 */
public record SubmissionView(
    String submissionId,
    Status status,
    @Nullable String reportId,
    @Nullable Integer revision,
    @Nullable RejectionView rejection,
    @Nullable AlertCounts alerts,
    @Nullable String sha256,
    @Nullable String portal,
    @Nullable String mediaType,
    @Nullable String filename,
    @Nullable StatedView stated,
    @Nullable Instant receivedAt,
    @Nullable Instant processedAt,
    @Nullable Instant validatedAt) {

  /** Why a document is no report. */
  public record RejectionView(String reason, String detail, @Nullable SourceView source) {}

  /** A stretch of the extracted text, in code points. */
  public record SourceView(int start, int end) {}

  /** Open alerts by severity. */
  public record AlertCounts(int error, int warning, int info) {}

  /** What the portal said. */
  public record StatedView(
      @Nullable String agency,
      @Nullable String agencyCode,
      @Nullable String divisionCode,
      @Nullable Integer year,
      @Nullable LocalDate publishedAt,
      @Nullable String sourceUrl) {}

  /** The view of a receipt. */
  static SubmissionView of(Receipt receipt) {
    Received received = receipt.received();
    Outcome outcome = receipt.outcome();
    Validated validation = receipt.currentValidation();
    ReportRevision revision = receipt.revision();
    return new SubmissionView(
        receipt.submissionId(),
        receipt.status(),
        revision == null ? null : revision.reportId(),
        revision == null ? null : (Integer) revision.revision(),
        rejection(receipt.rejection()),
        validation == null ? null : alerts(validation.alerts()),
        received == null ? null : received.sha256(),
        received == null ? null : received.portal(),
        received == null ? null : received.mediaType(),
        received == null ? null : received.stated().filename(),
        received == null ? null : stated(received.stated()),
        received == null ? null : received.receivedAt(),
        outcome == null ? null : outcome.at(),
        validation == null ? null : validation.at());
  }

  private static @Nullable RejectionView rejection(@Nullable Rejected rejected) {
    if (rejected == null) {
      return null;
    }
    Span source = rejected.source();
    return new RejectionView(
        rejected.reason().name(),
        rejected.detail(),
        source == null ? null : new SourceView(source.start(), source.end()));
  }

  private static AlertCounts alerts(ReportValidated.Counts counts) {
    return new AlertCounts(counts.error(), counts.warning(), counts.info());
  }

  private static StatedView stated(StatedMetadata stated) {
    return new StatedView(
        stated.agency(),
        stated.agencyCode(),
        stated.divisionCode(),
        stated.year(),
        stated.publishedAt(),
        stated.sourceUrl());
  }
}
