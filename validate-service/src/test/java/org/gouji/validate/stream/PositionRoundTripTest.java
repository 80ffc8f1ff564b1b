package org.gouji.validate.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PositionRoundTripTest {

  @Property
  void readsWhatItWrites(@ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0) Long> next) {
    // given
    Position position = new Position(next);

    // then
    assertThat(Position.parse(position.format())).isEqualTo(position);
  }
}
