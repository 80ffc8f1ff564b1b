package org.gouji.parse.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.ReportQueries;
import org.jspecify.annotations.Nullable;

/**
 * The revision of a report that a request means.
 *
 * @param reportId the report
 * @param revision the revision asked for, else the newest
 */
record RevisionRequest(String reportId, int revision) {

  /**
   * Reads a request.
   *
   * @param revision the parameter as given; null for the newest revision
   * @throws HttpProblem when the parameter is malformed or there is no such report
   */
  static RevisionRequest of(ReportQueries reports, String reportId, @Nullable String revision) {
    Integer stated = Parameters.revision(revision);
    return new RevisionRequest(
        reportId,
        stated != null
            ? stated
            : reports
                .newest(reportId)
                .orElseThrow(
                    () -> ProblemType.NOT_FOUND.because("there is no report " + reportId)));
  }

  /** The problem that there is no such revision. */
  HttpProblem notFound() {
    return ProblemType.NOT_FOUND.because(
        "there is no revision " + revision + " of a report " + reportId);
  }
}
