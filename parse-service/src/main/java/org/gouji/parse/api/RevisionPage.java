package org.gouji.parse.api;

import java.util.List;
import org.gouji.parse.store.RevisionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A page of the revisions of a report.
 *
 * @param items the revisions, newest first
 * @param next cursor of the next page; null on the last
 */
public record RevisionPage(List<RevisionSummary> items, @Nullable String next) {

  /** Makes a page of what was found when asking for one more than the page holds. */
  static RevisionPage of(List<RevisionSummary> found, int limit) {
    if (found.size() <= limit) {
      return new RevisionPage(found, null);
    }
    List<RevisionSummary> items = found.subList(0, limit);
    return new RevisionPage(items, ListCursor.of(items.get(limit - 1).revision()));
  }
}
