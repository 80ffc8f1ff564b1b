package org.gouji.validate.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last events of the topic, so that a listener who was away for a moment needs no replay. Not
 * safe for threads.
 */
final class Window {
  private final int capacity;
  private final Deque<FeedEvent> events = new ArrayDeque<>();
  private Position start;
  private Position end;

  /** A window that is empty at that position. */
  Window(int capacity, Position start) {
    this.capacity = capacity;
    this.start = start;
    this.end = start;
  }

  /** Where the next event will come. */
  Position end() {
    return end;
  }

  /** Takes the next event in and lets the oldest go when full. */
  void add(FeedEvent event) {
    events.add(event);
    end = end.behind(event.partition(), event.offset());
    if (events.size() > capacity) {
      FeedEvent oldest = events.remove();
      start = start.behind(oldest.partition(), oldest.offset());
    }
  }

  /** Whether every event behind that position is here or still to come. */
  boolean covers(Position position) {
    return position.reaches(start);
  }

  /** All events here, oldest first. */
  List<FeedEvent> events() {
    return List.copyOf(events);
  }
}
