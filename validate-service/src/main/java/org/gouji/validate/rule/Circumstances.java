package org.gouji.validate.rule;

import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.register.Registered;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside a report when it is checked. The other reports carry no text.
 *
 * @param previousYear the newest revision of the same agency's report on the year before; null
 *     where that is not known
 * @param previousRevision the revision that this one replaces; null for the first or where it is
 *     not known
 * @param registered what registers say about the report
 */
public record Circumstances(
    @Nullable StructuredReport previousYear,
    @Nullable StructuredReport previousRevision,
    Registered registered) {
  /** Nothing is known. */
  public static final Circumstances NONE = new Circumstances(null, null, Registered.NONE);

  /** The same with that report on the year before. */
  public Circumstances withPreviousYear(@Nullable StructuredReport report) {
    return new Circumstances(report, previousRevision, registered);
  }

  /** The same with that revision as the one replaced. */
  public Circumstances withPreviousRevision(@Nullable StructuredReport revision) {
    return new Circumstances(previousYear, revision, registered);
  }

  /** The same with that said by registers. */
  public Circumstances withRegistered(Registered said) {
    return new Circumstances(previousYear, previousRevision, said);
  }
}
