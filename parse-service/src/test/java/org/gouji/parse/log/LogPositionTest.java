package org.gouji.parse.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPositionTest {

  @Test
  void readsWhatItWrites() {
    // given
    LogPosition position = new LogPosition("ogi.raw-documents", 5, 9_000_000_000L);

    // when
    String written = position.toString();

    // then
    assertThat(written).isEqualTo("ogi.raw-documents-5@9000000000");
    assertThat(LogPosition.parse(written)).isEqualTo(position);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "topic",
        "topic-1",
        "topic@2",
        "-1@2",
        "topic-x@2",
        "t-1@99999999999999999999"
      })
  void refusesWhatIsNoPosition(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LogPosition.parse(text));
  }
}
