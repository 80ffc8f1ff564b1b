package org.gouji.ingest.store;

import java.time.LocalDate;
import java.util.Objects;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.receipt.Outcome;
import org.gouji.ingest.receipt.Parsed;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.Received;
import org.gouji.ingest.receipt.Rejected;
import org.gouji.ingest.receipt.Validated;
import org.gouji.ingest.store.StoredReceipt.StoredDocument;
import org.gouji.ingest.store.StoredReceipt.StoredRejection;
import org.gouji.ingest.store.StoredReceipt.StoredReport;
import org.gouji.ingest.store.StoredReceipt.StoredValidation;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.Span;
import org.gouji.validate.contract.ReportValidated;
import org.jspecify.annotations.Nullable;

/** Maps receipts to their stored form and back. */
final class StoredReceipts {
  private StoredReceipts() {}

  /** The stored form, as the version after the one that the receipt was made from. */
  static StoredReceipt toStore(Receipt receipt) {
    Received received = receipt.received();
    Outcome outcome = receipt.outcome();
    return new StoredReceipt(
        receipt.submissionId(),
        StoredReceipt.SCHEMA_VERSION,
        receipt.version() + 1,
        receipt.status().name(),
        received == null ? null : received.portal(),
        received == null ? null : received.receivedAt(),
        received == null ? null : document(received),
        outcome instanceof Parsed parsed ? report(parsed) : null,
        outcome instanceof Rejected rejected ? rejection(rejected) : null,
        receipt.validated() == null ? null : validation(receipt.validated()));
  }

  static Receipt fromStore(StoredReceipt stored) {
    return new Receipt(
        stored.id(), stored.version(), received(stored), outcome(stored), validated(stored));
  }

  private static StoredDocument document(Received received) {
    StatedMetadata stated = received.stated();
    return new StoredDocument(
        received.sha256(),
        received.mediaType(),
        stated.agency(),
        stated.agencyCode(),
        stated.divisionCode(),
        stated.year(),
        stated.publishedAt() == null ? null : stated.publishedAt().toString(),
        stated.sourceUrl(),
        stated.filename());
  }

  private static StoredReport report(Parsed parsed) {
    return new StoredReport(parsed.eventId(), parsed.at(), parsed.reportId(), parsed.revision());
  }

  private static StoredRejection rejection(Rejected rejected) {
    Span source = rejected.source();
    return new StoredRejection(
        rejected.eventId(),
        rejected.at(),
        rejected.reason().name(),
        rejected.detail(),
        source == null ? null : source.start(),
        source == null ? null : source.end());
  }

  private static StoredValidation validation(Validated validated) {
    return new StoredValidation(
        validated.eventId(),
        validated.at(),
        validated.reportId(),
        validated.revision(),
        validated.sequence(),
        validated.alerts().error(),
        validated.alerts().warning(),
        validated.alerts().info());
  }

  private static @Nullable Received received(StoredReceipt stored) {
    StoredDocument document = stored.document();
    if (document == null) {
      return null;
    }
    return new Received(
        stored.id(),
        Objects.requireNonNull(stored.portal()),
        document.sha256(),
        document.mediaType(),
        Objects.requireNonNull(stored.receivedAt()),
        new StatedMetadata(
            document.agency(),
            document.agencyCode(),
            document.divisionCode(),
            document.year(),
            document.publishedAt() == null ? null : LocalDate.parse(document.publishedAt()),
            document.sourceUrl(),
            document.filename()));
  }

  private static @Nullable Outcome outcome(StoredReceipt stored) {
    StoredReport report = stored.report();
    if (report != null) {
      return new Parsed(
          stored.id(), report.eventId(), report.at(), report.reportId(), report.revision());
    }
    StoredRejection rejection = stored.rejection();
    if (rejection == null) {
      return null;
    }
    Integer start = rejection.sourceStart();
    Integer end = rejection.sourceEnd();
    return new Rejected(
        stored.id(),
        rejection.eventId(),
        rejection.at(),
        Rejection.Reason.valueOf(rejection.reason()),
        rejection.detail(),
        start == null || end == null ? null : new Span(start, end));
  }

  private static @Nullable Validated validated(StoredReceipt stored) {
    StoredValidation validation = stored.validation();
    return validation == null
        ? null
        : new Validated(
            stored.id(),
            validation.eventId(),
            validation.at(),
            validation.reportId(),
            validation.revision(),
            validation.sequence(),
            new ReportValidated.Counts(
                validation.error(), validation.warning(), validation.info()));
  }
}
