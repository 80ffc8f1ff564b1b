package org.gouji.validate.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.stream.FeedMother.raised;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gouji.validate.stream.Frame.Alerted;

class ListenerBreakTest {
  private static final AlertFilter ALL = new AlertFilter(null, null, null);
  private static final Position START = new Position(List.of(0L, 0L, 0L));

  /** Wherever a listener breaks off and whatever it is told twice, it hears each event once. */
  @Property
  void hearsEveryEventOnceOverABreak(
      @ForAll("topic") List<FeedEvent> topic, @ForAll @IntRange(max = 30) int heard) {
    // given a listener that breaks off after some events
    Listener before = new Listener(ALL, START);
    List<Frame> frames = new ArrayList<>();
    topic.stream().limit(heard).forEach(event -> before.take(event).ifPresent(frames::add));
    Position last =
        frames.isEmpty()
            ? START
            : Position.parse(frames.get(frames.size() - 1).position().format());

    // when it comes back and is told everything again
    Listener after = new Listener(ALL, last);
    topic.forEach(event -> after.take(event).ifPresent(frames::add));

    // then
    assertThat(frames)
        .extracting(frame -> ((Alerted) frame).event())
        .containsExactlyElementsOf(topic.stream().map(FeedEvent::event).toList());
  }

  /** Events of three partitions in any interleaving, with gaps as transactions leave them. */
  @Provide
  Arbitrary<List<FeedEvent>> topic() {
    return Arbitraries.integers()
        .between(0, 2)
        .list()
        .ofMaxSize(20)
        .map(
            partitions -> {
              long[] next = new long[3];
              List<FeedEvent> events = new ArrayList<>();
              for (int partition : partitions) {
                next[partition] += 2;
                events.add(raised(partition, next[partition], "column" + events.size()));
              }
              return events;
            });
  }
}
