package org.gouji.parse.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/**
 * The newest revision of a report in short: what lists show and filter by.
 *
 * @param receivedAt instant as {@link StoredInstant} writes it; with the id the order of lists
 */
public record StoredReport(
    @BsonId String reportId,
    int revision,
    String submissionId,
    String sha256,
    StoredAgency agency,
    @Nullable Integer year,
    String edition,
    @Nullable String title,
    @Nullable String publishedAt,
    @Nullable String signedAt,
    String receivedAt,
    double confidence,
    StoredCounts factCounts,
    String parserVersion,
    String sourceEventId,
    int schemaVersion) {

  static final String COLLECTION = "reports";
  static final int SCHEMA_VERSION = 1;

  static StoredReport of(NumberedReport numbered) {
    StructuredReport report = numbered.report();
    return new StoredReport(
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
        StoredInstant.of(report.receivedAt()),
        report.confidence(),
        StoredCounts.of(report.facts().values()),
        report.parser().version(),
        numbered.eventId(),
        SCHEMA_VERSION);
  }

  ReportSummary summary() {
    return new ReportSummary(
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
        StoredInstant.parse(receivedAt),
        confidence,
        factCounts.byState());
  }

  /** Facts by state. */
  public record StoredCounts(int reported, int blank, int unreadable, int missing) {

    static StoredCounts of(Collection<Fact> facts) {
      Map<FactState, Integer> counts = new EnumMap<>(FactState.class);
      facts.forEach(fact -> counts.merge(fact.state(), 1, Integer::sum));
      return new StoredCounts(
          counts.getOrDefault(FactState.REPORTED, 0),
          counts.getOrDefault(FactState.BLANK, 0),
          counts.getOrDefault(FactState.UNREADABLE, 0),
          counts.getOrDefault(FactState.MISSING, 0));
    }

    Map<FactState, Integer> byState() {
      Map<FactState, Integer> counts = new EnumMap<>(FactState.class);
      counts.put(FactState.REPORTED, reported);
      counts.put(FactState.BLANK, blank);
      counts.put(FactState.UNREADABLE, unreadable);
      counts.put(FactState.MISSING, missing);
      return counts;
    }
  }
}
