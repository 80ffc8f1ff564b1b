package org.gouji.validate.history;

import java.util.List;
import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/**
 * The newest revision of a report and the one that it replaced, without their texts: identity,
 * figures and claims are what other reports are held against.
 *
 * @param newest the newest revision seen
 * @param replaced the revision seen before that; null where there is none
 */
public record Filing(StructuredReport newest, @Nullable StructuredReport replaced) {

  public Filing {
    newest = withoutText(newest);
    replaced = replaced == null ? null : withoutText(replaced);
    if (replaced != null && replaced.revision() >= newest.revision()) {
      throw new IllegalArgumentException(
          "revision " + newest.revision() + " cannot replace " + replaced.revision());
    }
  }

  /** The first that is seen of a report. */
  public static Filing of(StructuredReport report) {
    return new Filing(report, null);
  }

  /** The filing after one more revision was seen; revisions may come in any order. */
  public Filing with(StructuredReport revision) {
    if (revision.revision() > newest.revision()) {
      return new Filing(revision, newest);
    }
    boolean between =
        revision.revision() < newest.revision()
            && (replaced == null || revision.revision() > replaced.revision());
    return between ? new Filing(newest, revision) : this;
  }

  /** The revisions that are known, the newest first. */
  public List<StructuredReport> revisions() {
    return replaced == null ? List.of(newest) : List.of(newest, replaced);
  }

  /** The report's id. */
  public String reportId() {
    return newest.reportId();
  }

  /** Which revision of which report its figures are: {@code <reportId>:<revision>}. */
  public String version() {
    return newest.reportId() + ":" + newest.revision();
  }

  private static StructuredReport withoutText(StructuredReport report) {
    if (report.text().isEmpty() && report.sections().isEmpty() && report.issues().isEmpty()) {
      return report;
    }
    return new StructuredReport(
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
        List.of(),
        report.facts(),
        report.narrative(),
        List.of(),
        report.confidence(),
        report.parser(),
        report.stated(),
        report.detected(),
        report.filename(),
        report.receivedAt(),
        "");
  }
}
