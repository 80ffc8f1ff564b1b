package org.gouji.parse.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.Identity;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.ParseIssue;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/** A structured report as the API gives it: as published, but for the text, which has its own. */
@Schema(
    name = "StructuredReport",
    description =
        "One revision of a report, as the schema urn:gouji:schema:structured-report:1 describes it"
            + " field by field, without its text. facts holds every concept of the edition in"
            + " presentation order; every source counts Unicode code points into what /text"
            + " returns.")
public record ReportView(
    String reportId,
    int revision,
    String submissionId,
    String sha256,
    Agency agency,
    @Nullable Integer year,
    String edition,
    @Nullable String title,
    @Nullable LocalDate publishedAt,
    @Nullable LocalDate signedAt,
    List<Section> sections,
    Map<String, Fact> facts,
    List<NarrativeClaim> narrative,
    List<ParseIssue> issues,
    double confidence,
    StructuredReport.Parser parser,
    Identity stated,
    Identity detected,
    @Nullable String filename,
    Instant receivedAt) {

  static ReportView of(StructuredReport report) {
    return new ReportView(
        report.reportId(),
        report.revision(),
        report.submissionId(),
        report.sha256(),
        report.agency(),
        report.year(),
        report.edition(),
        report.title(),
        report.publishedAt(),
        report.signedAt(),
        report.sections(),
        report.facts(),
        report.narrative(),
        report.issues(),
        report.confidence(),
        report.parser(),
        report.stated(),
        report.detected(),
        report.filename(),
        report.receivedAt());
  }
}
