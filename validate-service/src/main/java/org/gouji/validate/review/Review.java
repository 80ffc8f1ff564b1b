package org.gouji.validate.review;

import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.jspecify.annotations.Nullable;

/**
 * The latest of what people said of an alert, in whatever order it was read.
 *
 * @param verdict the latest dismissal or reopening; null where there is none
 * @param assignment the latest assignment; null where there is none
 * @param revision the newest validated revision of the report that is known of here; nought unless
 *     the alert is assigned
 */
public record Review(
    @Nullable ReviewEvent verdict, @Nullable AlertAssigned assignment, int revision) {
  /** Nobody said anything. */
  public static final Review NONE = new Review(null, null, 0);

  /** The step that the next one comes after; null for the first. */
  public @Nullable ReviewEvent last() {
    if (verdict == null || assignment == null) {
      return verdict == null ? assignment : verdict;
    }
    return ReviewEvent.ORDER.compare(verdict, assignment) > 0 ? verdict : assignment;
  }

  /** Whether the report was corrected since the alert was assigned. */
  public boolean revised() {
    return assignment != null && revision > assignment.revision();
  }
}
