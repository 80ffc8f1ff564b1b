package org.gouji.validate.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "1.", "-1", "1.x", "1..2", "99999999999999999999", "1,2"})
  void refusesWhatIsNoPosition(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Position.parse(text));
  }

  @Test
  void refusesMorePartitionsThanThereCanBe() {
    String text = "0.".repeat(1024) + "0";

    assertThatIllegalArgumentException().isThrownBy(() -> Position.parse(text));
  }

  @Test
  void movesBehindAnEventAndNeverBack() {
    // given
    Position start = new Position(List.of(5L, 7L));

    // when
    Position moved = start.behind(1, 9).behind(1, 3).behind(3, 0);

    // then
    assertThat(moved.next()).containsExactly(5L, 10L, 0L, 1L);
  }

  @Test
  void reachesWhatItIsNotBehindOfInAnyPartition() {
    // given
    Position position = new Position(List.of(5L, 7L));

    // then
    assertThat(position.reaches(new Position(List.of(5L, 6L)))).isTrue();
    assertThat(position.reaches(new Position(List.of(6L, 6L)))).isFalse();
    assertThat(position.reaches(new Position(List.of(5L, 7L, 0L)))).isTrue();
    assertThat(position.reaches(new Position(List.of(5L, 7L, 1L)))).isFalse();
  }
}
