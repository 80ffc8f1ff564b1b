package org.gouji.validate.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.history.Filing;
import org.gouji.validate.likeness.Likenesses;
import org.gouji.validate.peers.Peers;
import org.gouji.validate.register.Registered;
import org.gouji.validate.rule.Circumstances;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a report.
 *
 * @param revisions revisions of it, in any order
 * @param previousYear the agency's filing of the year before; null where there is none
 * @param registered what registers say about it
 * @param likenesses what the newest narrative is like; null where it is not known
 * @param peers the figures of comparable agencies; null where they are not known
 */
record Surroundings(
    List<StructuredReport> revisions,
    @Nullable Filing previousYear,
    Registered registered,
    @Nullable Likenesses likenesses,
    @Nullable Peers peers) {
  /** Nothing is known. */
  static final Surroundings NONE = new Surroundings(List.of(), null, Registered.NONE, null, null);

  Surroundings {
    revisions = List.copyOf(revisions);
  }

  /** The same, with more revisions of the report known. */
  Surroundings and(List<StructuredReport> more) {
    return new Surroundings(
        Stream.concat(revisions.stream(), more.stream()).toList(),
        previousYear,
        registered,
        likenesses,
        peers);
  }

  /** What the rules may see beside that revision. */
  Circumstances of(StructuredReport report) {
    return Circumstances.NONE
        .withPreviousYear(previousYear == null ? null : previousYear.newest())
        .withPreviousRevision(replacedBy(report).orElse(null))
        .withRegistered(registered)
        .withLikenesses(likenesses(report).orElse(null))
        .withPeers(peers);
  }

  /**
   * A name of what a decision on that revision rests on: equal names, equal circumstances.
   *
   * @param rules digest of the rules in force, read before they are run
   */
  String version(StructuredReport report, String rules) {
    return Stream.of(
            "rules=" + rules,
            previousYear == null ? null : "year=" + previousYear.version(),
            replacedBy(report).map(older -> "replaces=" + older.revision()).orElse(null),
            registered.version(report.year()).orElse(null),
            likenesses(report).map(found -> "like=" + found.version()).orElse(null),
            peers == null ? null : "peers=" + peers.version())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /** What the narrative of that very revision is like. */
  private Optional<Likenesses> likenesses(StructuredReport report) {
    return Optional.ofNullable(likenesses).filter(found -> found.revision() == report.revision());
  }

  private Optional<StructuredReport> replacedBy(StructuredReport report) {
    return revisions.stream()
        .filter(other -> other.revision() < report.revision())
        .max(Comparator.comparingInt(StructuredReport::revision));
  }
}
