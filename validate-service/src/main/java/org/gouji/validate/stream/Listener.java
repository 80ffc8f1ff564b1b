package org.gouji.validate.stream;

import java.util.Optional;
import org.gouji.validate.stream.Frame.Alerted;
import org.gouji.validate.stream.Frame.Beat;

/**
 * One listener's way through the topic. Takes events from a replay and then from the live feed,
 * from one at a time.
 */
final class Listener {
  private final AlertFilter filter;
  private volatile Position position;

  Listener(AlertFilter filter, Position position) {
    this.filter = filter;
    this.position = position;
  }

  Position position() {
    return position;
  }

  /** The frame for an event; empty for one seen before or not wanted. */
  Optional<Frame> take(FeedEvent event) {
    if (event.offset() < position.in(event.partition())) {
      return Optional.empty();
    }
    position = position.behind(event.partition(), event.offset());
    return filter.accepts(event.event().alert())
        ? Optional.of(new Alerted(position, event.event()))
        : Optional.empty();
  }

  Frame beat() {
    return new Beat(position);
  }
}
