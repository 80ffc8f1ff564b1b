package org.gouji.validate.peers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of groups of agencies. What is written there before a look is seen by that look,
 * whoever takes it.
 */
public interface PeerBook {

  /**
   * Notes that reports of these groups came or changed, so that the groups are summed up again. To
   * be called when the reports are on the shelf.
   */
  void touch(Collection<PeerGroup> groups);

  /** The figures of those groups as last summed up, by group. */
  Map<PeerGroup, Peers> known(Collection<PeerGroup> groups);

  /**
   * Some of the groups to be summed up: those that were not touched again since one time, or were
   * first touched before another.
   */
  List<Touched> due(Instant quietSince, Instant waitingSince);

  /** The group as last summed up; empty where it never was. */
  Optional<Sheet> sheet(PeerGroup group);

  /**
   * Replaces what is known of a group.
   *
   * @param replaced the sheet that the new one was made from; null where there was none
   * @return false when another sheet has taken its place; then nothing is written
   */
  boolean replace(Sheet sheet, @Nullable Sheet replaced);

  /** Notes that all have been told, and that the group is summed up unless touched again. */
  void settle(Touched touched, Sheet sheet);

  /**
   * A group that is to be summed up.
   *
   * @param group the group
   * @param mark another one whenever it is touched
   */
  record Touched(PeerGroup group, String mark) {}
}
