package org.gouji.validate.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
  private final Window window = new Window(2, new Position(List.of(10L, 20L)));

  @Test
  void coversItsStartAndNothingBefore() {
    assertThat(window.covers(new Position(List.of(10L, 20L)))).isTrue();
    assertThat(window.covers(new Position(List.of(9L, 20L)))).isFalse();
  }

  @Test
  void letsTheOldestGoAndStartsBehindIt() {
    // given
    FeedEvent first = FeedMother.raised(0, 11, "total");
    FeedEvent second = FeedMother.raised(1, 20, "total");
    FeedEvent third = FeedMother.raised(0, 13, "total");

    // when
    window.add(first);
    window.add(second);
    window.add(third);

    // then
    assertThat(window.events()).containsExactly(second, third);
    assertThat(window.covers(new Position(List.of(12L, 20L)))).isTrue();
    assertThat(window.covers(new Position(List.of(11L, 20L)))).isFalse();
    assertThat(window.end()).isEqualTo(new Position(List.of(14L, 21L)));
  }
}
