package org.gouji.validate.decision;

import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about: a revision of a report, or one that is expected and is not there.
 *
 * @param reportId the report
 * @param revision the revision; 0 where there is none
 * @param submissionId the document behind it; empty where there is none
 * @param agency the filer
 * @param year reporting year, where known
 * @param edition edition of the format
 */
public record Subject(
    String reportId,
    int revision,
    String submissionId,
    Agency agency,
    @Nullable Integer year,
    String edition) {

  /** A revision of a report. */
  static Subject of(StructuredReport report) {
    return new Subject(
        report.reportId(),
        report.revision(),
        report.submissionId(),
        report.agency(),
        report.year(),
        report.edition());
  }

  /** What an earlier decision was about. */
  public static Subject of(Decision decision) {
    return new Subject(
        decision.reportId(),
        decision.revision(),
        decision.submissionId(),
        decision.agency(),
        decision.year(),
        decision.edition());
  }

  /**
   * A report that is not there.
   *
   * @param edition the edition prescribed for its year
   */
  public static Subject absent(String reportId, Agency agency, int year, String edition) {
    return new Subject(reportId, Decision.NO_REVISION, "", agency, year, edition);
  }
}
