package org.gouji.validate.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.stream.FeedMother.raised;

import java.util.List;
import java.util.Optional;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.stream.Frame.Alerted;
import org.junit.jupiter.api.Test;

class ListenerTest {
  private static final AlertFilter ALL = new AlertFilter(null, null, null);
  private static final Position START = new Position(List.of(0L, 0L, 0L));

  @Test
  void tellsAnEventWithThePositionBehindIt() {
    // given
    Listener listener = new Listener(ALL, START);
    FeedEvent event = raised(1, 4, "total");

    // then
    assertThat(listener.take(event))
        .contains(new Alerted(new Position(List.of(0L, 5L, 0L)), event.event()));
  }

  @Test
  void movesOnPastWhatItsFilterHoldsBack() {
    // given
    Listener listener = new Listener(new AlertFilter(null, null, Severity.INFO), START);

    // when
    Optional<Frame> frame = listener.take(raised(1, 4, "total"));

    // then
    assertThat(frame).isEmpty();
    assertThat(listener.beat().position()).isEqualTo(new Position(List.of(0L, 5L, 0L)));
  }

  @Test
  void filtersByReportRuleAndSeverity() {
    // given
    FeedEvent event = raised(0, 0, "total");
    String reportId = event.event().alert().reportId();

    // then
    assertThat(new Listener(new AlertFilter(reportId, "T301", Severity.ERROR), START).take(event))
        .isPresent();
    assertThat(new Listener(new AlertFilter("another", null, null), START).take(event)).isEmpty();
    assertThat(new Listener(new AlertFilter(null, "T302", null), START).take(event)).isEmpty();
  }
}
