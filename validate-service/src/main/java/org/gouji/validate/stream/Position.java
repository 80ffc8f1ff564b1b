package org.gouji.validate.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in the alert topic: for every partition, the offset of the next event to come. It goes
 * out as the id of server-sent events and comes back as {@code Last-Event-ID}.
 *
 * @param next by number of partition; a partition that is absent stands at its beginning
 */
public record Position(List<Long> next) {
  /** More partitions than the topic will have; bounds what a header can make us hold. */
  private static final int MAX_PARTITIONS = 1024;

  private static final String SEPARATOR = ".";

  public Position {
    next = List.copyOf(next);
    if (next.size() > MAX_PARTITIONS || next.stream().anyMatch(offset -> offset < 0)) {
      throw new IllegalArgumentException("no position: " + next.size() + " partitions");
    }
  }

  /**
   * Reads a position: the offsets by partition, separated by dots, such as {@code 17.0.4}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Position parse(String text) {
    return new Position(Arrays.stream(text.split("\\.", -1)).map(Long::valueOf).toList());
  }

  /** The position as {@link #parse} reads it. */
  public String format() {
    return next.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
  }

  /** The next offset in a partition. */
  long in(int partition) {
    return partition < next.size() ? next.get(partition) : 0;
  }

  /** The position behind an event; a position never goes back. */
  Position behind(int partition, long offset) {
    List<Long> moved = new ArrayList<>(next);
    while (moved.size() <= partition) {
      moved.add(0L);
    }
    moved.set(partition, Math.max(moved.get(partition), offset + 1));
    return new Position(moved);
  }

  /** Whether nothing lies between this position and the other, up to which all was seen. */
  boolean reaches(Position other) {
    for (int partition = 0; partition < other.next().size(); partition++) {
      if (in(partition) < other.in(partition)) {
        return false;
      }
    }
    return true;
  }
}
