package org.gouji.parse.api;

import java.util.List;
import org.gouji.parse.store.ListPosition;
import org.gouji.parse.store.ReportSummary;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of reports.
 *
 * @param items the reports, newest first
 * @param next cursor of the next page; null on the last
 */
public record ReportPage(List<ReportSummary> items, @Nullable String next) {

  /** Makes a page of what was found when asking for one more than the page holds. */
  static ReportPage of(List<ReportSummary> found, int limit) {
    if (found.size() <= limit) {
      return new ReportPage(found, null);
    }
    List<ReportSummary> items = found.subList(0, limit);
    return new ReportPage(items, ListCursor.of(ListPosition.of(items.get(limit - 1))));
  }
}
