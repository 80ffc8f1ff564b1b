package org.gouji.parse.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of many reports in batches, in the order of the reports' ids. The newest-first order of
 * lists would not do: a report that is filed again while a reader is under way moves to the top,
 * behind the reader's back. Ids stay, so each report is met once, under the revision that is the
 * newest when its batch is read.
 */
public interface FactSource {

  /**
   * The newest revisions of the reports that may hold facts of the filter.
   *
   * @param after id of the report to go on behind; null to begin
   * @param limit how many reports at most
   */
  FactBatch newest(FactFilter filter, @Nullable String after, int limit);

  /** The facts of one revision, which never change. */
  Optional<ReportFacts> revision(String reportId, int revision);
}
