package org.gouji.parse.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a report as stored, without its text. It loses nothing and takes every report.
 *
 * @param id see {@link #id(String, int)}
 * @param facts one element for each concept of the edition, so that a query can pick concepts
 * @param receivedAt instant as {@link StoredInstant} writes it
 * @param document where the document stands in the log
 * @param sourceEventId id of the event that this was stored for
 */
public record StoredRevision(
    @BsonId String id,
    String reportId,
    int revision,
    String submissionId,
    String sha256,
    StoredAgency agency,
    @Nullable Integer year,
    String edition,
    @Nullable String title,
    @Nullable String publishedAt,
    @Nullable String signedAt,
    List<StoredSection> sections,
    List<StoredFact> facts,
    List<StoredStatement> narrative,
    List<StoredIssue> issues,
    double confidence,
    String parserName,
    String parserVersion,
    StoredIdentity stated,
    StoredIdentity detected,
    @Nullable String filename,
    String receivedAt,
    String document,
    String sourceEventId,
    int schemaVersion) {

  static final String COLLECTION = "revisions";
  static final int SCHEMA_VERSION = 1;

  /** The id of a revision's documents. */
  static String id(String reportId, int revision) {
    return reportId + ":" + revision;
  }

  static StoredRevision of(NumberedReport numbered) {
    StructuredReport report = numbered.report();
    return new StoredRevision(
        id(report.reportId(), report.revision()),
        report.reportId(),
        report.revision(),
        report.submissionId(),
        report.sha256(),
        StoredAgency.of(report.agency()),
        report.year(),
        report.edition(),
        report.title(),
        StoredDay.of(report.publishedAt()),
        StoredDay.of(report.signedAt()),
        report.sections().stream().map(StoredSection::of).toList(),
        report.facts().entrySet().stream().map(StoredFact::of).toList(),
        report.narrative().stream().map(StoredStatement::of).toList(),
        report.issues().stream().map(StoredIssue::of).toList(),
        report.confidence(),
        report.parser().name(),
        report.parser().version(),
        StoredIdentity.of(report.stated()),
        StoredIdentity.of(report.detected()),
        report.filename(),
        StoredInstant.of(report.receivedAt()),
        numbered.document().toString(),
        numbered.eventId(),
        SCHEMA_VERSION);
  }

  /** The report as it was published, with the text given. */
  StructuredReport report(String text) {
    return new StructuredReport(
        reportId,
        revision,
        submissionId,
        sha256,
        agency.agency(),
        year,
        edition,
        title,
        StoredDay.day(publishedAt),
        StoredDay.day(signedAt),
        sections.stream().map(StoredSection::section).toList(),
        factsByConcept(),
        narrative.stream().map(StoredStatement::claim).toList(),
        issues.stream().map(StoredIssue::issue).toList(),
        confidence,
        new StructuredReport.Parser(parserName, parserVersion),
        stated.identity(),
        detected.identity(),
        filename,
        StoredInstant.parse(receivedAt),
        text);
  }

  private Map<String, Fact> factsByConcept() {
    Map<String, Fact> byConcept = new LinkedHashMap<>();
    facts.forEach(fact -> byConcept.put(fact.concept(), fact.fact()));
    return byConcept;
  }
}
