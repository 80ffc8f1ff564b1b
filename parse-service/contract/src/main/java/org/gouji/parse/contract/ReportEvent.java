package org.gouji.parse.contract;

import java.io.UncheckedIOException;
import java.net.URI;

/** What became of a document: a report's first filing, a later revision of it, or a rejection. */
public sealed interface ReportEvent {

  /** The CloudEvents id: deterministic, so the same fact never appears under two ids. */
  String id();

  /** The CloudEvents type. */
  String type();

  /** The record's key, which is also the CloudEvents subject. */
  String key();

  /** The JSON Schema of the payload. */
  URI dataSchema();

  /** The document that this event tells the outcome of. */
  String submissionId();

  /** The payload as JSON in UTF-8. */
  byte[] payload();

  /** A report was filed, for the first time or again. */
  sealed interface ReportFiled extends ReportEvent {

    /** The report as filed; the payload. */
    StructuredReport report();

    @Override
    default String id() {
      return report().reportId() + ":" + report().revision();
    }

    @Override
    default String key() {
      return report().reportId();
    }

    @Override
    default URI dataSchema() {
      return StructuredReport.SCHEMA;
    }

    @Override
    default String submissionId() {
      return report().submissionId();
    }

    @Override
    default byte[] payload() {
      return ContractJson.write(report());
    }
  }

  /** The first revision of a report. */
  record ReportParsed(StructuredReport report) implements ReportFiled {
    public static final String TYPE = "org.gouji.report.parsed.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** A later revision of a report: the agency filed the year again. */
  record ReportRevised(StructuredReport report) implements ReportFiled {
    public static final String TYPE = "org.gouji.report.revised.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** A document that is no report, or that no parser could read. */
  record ReportRejected(Rejection rejection) implements ReportEvent {
    public static final String TYPE = "org.gouji.report.rejected.v1";

    @Override
    public String id() {
      return rejection.submissionId() + ":rejected";
    }

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public String key() {
      return rejection.submissionId();
    }

    @Override
    public URI dataSchema() {
      return Rejection.SCHEMA;
    }

    @Override
    public String submissionId() {
      return rejection.submissionId();
    }

    @Override
    public byte[] payload() {
      return ContractJson.write(rejection);
    }
  }

  /** The event for a report: its first revision is parsed, every later one revises it. */
  static ReportFiled of(StructuredReport report) {
    return report.revision() == 1 ? new ReportParsed(report) : new ReportRevised(report);
  }

  /**
   * Reads an event back.
   *
   * @param type CloudEvents type
   * @param payload JSON in UTF-8; unknown fields are ignored
   * @throws UnknownEventTypeException for a type or major version that this contract does not have
   * @throws UncheckedIOException when the payload is not of the type
   */
  static ReportEvent read(String type, byte[] payload) {
    return switch (type) {
      case ReportParsed.TYPE ->
          new ReportParsed(ContractJson.read(payload, StructuredReport.class));
      case ReportRevised.TYPE ->
          new ReportRevised(ContractJson.read(payload, StructuredReport.class));
      case ReportRejected.TYPE -> new ReportRejected(ContractJson.read(payload, Rejection.class));
      default -> throw new UnknownEventTypeException(type);
    };
  }
}
