package org.gouji.validate.rule;

import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.likeness.Likenesses;
import org.gouji.validate.peers.Peers;
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
 * @param likenesses what its narrative is like; null where it was not compared
 * @param peers the figures of comparable agencies; null where none are known
 */
public record Circumstances(
    @Nullable StructuredReport previousYear,
    @Nullable StructuredReport previousRevision,
    Registered registered,
    @Nullable Likenesses likenesses,
    @Nullable Peers peers) {
  /** Nothing is known. */
  public static final Circumstances NONE =
      new Circumstances(null, null, Registered.NONE, null, null);

  /** The same with that report on the year before. */
  public Circumstances withPreviousYear(@Nullable StructuredReport report) {
    return new Circumstances(report, previousRevision, registered, likenesses, peers);
  }

  /** The same with that revision as the one replaced. */
  public Circumstances withPreviousRevision(@Nullable StructuredReport revision) {
    return new Circumstances(previousYear, revision, registered, likenesses, peers);
  }

  /** The same with that said by registers. */
  public Circumstances withRegistered(Registered said) {
    return new Circumstances(previousYear, previousRevision, said, likenesses, peers);
  }

  /** The same with what the narrative is like. */
  public Circumstances withLikenesses(@Nullable Likenesses found) {
    return new Circumstances(previousYear, previousRevision, registered, found, peers);
  }

  /** The same with the figures of comparable agencies. */
  public Circumstances withPeers(@Nullable Peers others) {
    return new Circumstances(previousYear, previousRevision, registered, likenesses, others);
  }
}
