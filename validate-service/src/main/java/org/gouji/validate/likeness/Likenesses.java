package org.gouji.validate.likeness;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a report's narrative is like.
 *
 * @param revision the revision whose narrative was compared
 * @param comparable whether it is long enough to be compared
 * @param found the narrative most like it of each kind, where one is much like it at all
 */
public record Likenesses(int revision, boolean comparable, List<Likeness> found) {
  /**
   * Narratives with fewer shingles, some 110 characters beside standing phrases, are not compared:
   * whoever has nothing to say says it in the words of all others.
   */
  public static final int SHORTEST = 100;

  public Likenesses {
    found = List.copyOf(found);
  }

  /** Equal for equal findings. */
  public String version() {
    return found.stream()
        .map(each -> each.reportId() + ":" + each.revision() + "=" + each.shared())
        .collect(Collectors.joining(","));
  }
}
