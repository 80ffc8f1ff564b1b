package org.gouji.parse.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.contract.SubmissionId;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;

/** Parses documents for tests as the service would. */
final class Parsed {
  private static final ReportParser PARSER = new ReportParser(TaxonomyLoader.builtIn(), "test");

  private Parsed() {}

  static StructuredReport report(String text) {
    return report(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8");
  }

  static StructuredReport report(byte[] content, String mediaType) {
    ParseOutcome outcome = outcome(content, mediaType, StatedMetadata.NONE);
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      return parsed.report();
    }
    throw new AssertionError("rejected: " + outcome);
  }

  static StructuredReport report(byte[] content, String mediaType, String filename) {
    StatedMetadata stated = new StatedMetadata(null, null, null, null, null, null, filename);
    ParseOutcome outcome = outcome(content, mediaType, stated);
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      return parsed.report();
    }
    throw new AssertionError("rejected: " + outcome);
  }

  static Rejection rejection(byte[] content, String mediaType) {
    ParseOutcome outcome = outcome(content, mediaType, StatedMetadata.NONE);
    if (outcome instanceof ParseOutcome.Rejected rejected) {
      return rejected.rejection();
    }
    throw new AssertionError("taken for a report");
  }

  static ParseOutcome outcome(byte[] content, String mediaType, StatedMetadata stated) {
    String sha256 = SubmissionId.sha256(content);
    return PARSER.parse(
        new DocumentReceived(
            SubmissionId.of("test", sha256, mediaType, stated),
            "test",
            sha256,
            mediaType,
            Instant.parse("2026-01-20T08:00:00Z"),
            stated),
        content);
  }
}
