package org.gouji.parse.api;

import org.jspecify.annotations.Nullable;

/**
 * A place in the list of facts. Reports are ordered by id and a revision's facts never change, so
 * it stays valid whatever is filed meanwhile.
 *
 * @param reportId the report there
 * @param within where in the report; null for its end
 */
record FactPosition(String reportId, @Nullable Within within) {

  /**
   * A place within a report.
   *
   * @param revision the revision that is being read
   * @param concept the last concept that was passed
   */
  record Within(int revision, String concept) {}
}
