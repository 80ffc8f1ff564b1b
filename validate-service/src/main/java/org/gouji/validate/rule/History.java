package org.gouji.validate.rule;

import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/**
 * What the same agency filed before. Neither report carries its text.
 *
 * @param previousYear the newest revision of its report on the year before; null where that is not
 *     known
 * @param previousRevision the revision that this one replaces; null for the first or where it is
 *     not known
 */
public record History(
    @Nullable StructuredReport previousYear, @Nullable StructuredReport previousRevision) {
  /** Nothing is known. */
  public static final History NONE = new History(null, null);
}
