package org.gouji.validate.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Sums up a group of agencies and tells whose reports that concerns: those that were not counted
 * before, those with a figure that is or was far off, and all when the group becomes large enough
 * to be judged, or too small. The others would end as they did.
 */
public final class PeerReview {
  /** A division with more agencies of all kinds is summed up by so many of them. */
  private static final int MOST_REPORTS = 5_000;

  private static final int AT_ONCE = 500;

  private final Shelf shelf;
  private final PeerBook book;
  private final Tolerance tolerance;

  /**
   * @param tolerance no larger than any that reports are judged by
   */
  public PeerReview(Shelf shelf, PeerBook book, Tolerance tolerance) {
    this.shelf = shelf;
    this.book = book;
    this.tolerance = tolerance;
  }

  /**
   * Sums up a group and writes it down.
   *
   * @return the new sheet with the reports to tell; empty when another instance was faster
   */
  public Optional<Sheet> review(PeerGroup group) {
    Sheet before = book.sheet(group).orElse(null);
    List<StructuredReport> members = members(group);
    Peers now = Peers.of(members);
    Set<String> counted = new HashSet<>();
    Set<String> toTell = new TreeSet<>(before == null ? List.of() : before.toTell());
    for (StructuredReport member : members) {
      counted.add(version(member));
      if (concerns(member, before, now)) {
        toTell.add(member.reportId());
      }
    }
    Sheet sheet = new Sheet(group, UUID.randomUUID().toString(), now, counted, List.copyOf(toTell));
    return book.replace(sheet, before) ? Optional.of(sheet) : Optional.empty();
  }

  private boolean concerns(StructuredReport member, @Nullable Sheet before, Peers now) {
    return before == null
        || !before.counted().contains(version(member))
        || isJudged(before.peers()) != isJudged(now)
        || before.peers().hasFar(member, tolerance)
        || now.hasFar(member, tolerance);
  }

  private boolean isJudged(Peers peers) {
    return peers.agencies() >= tolerance.leastAgencies();
  }

  private static String version(StructuredReport report) {
    return report.reportId() + ":" + report.revision();
  }

  private List<StructuredReport> members(PeerGroup group) {
    List<String> ids =
        shelf.inDivision(group.year(), group.division()).stream()
            .sorted()
            .limit(MOST_REPORTS)
            .toList();
    List<StructuredReport> members = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      Collection<Filing> filings =
          shelf.filings(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))).values();
      filings.stream()
          .map(Filing::newest)
          .filter(report -> PeerGroup.of(report).filter(group::equals).isPresent())
          .forEach(members::add);
    }
    return members;
  }
}
