package org.gouji.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeToLiveTest {
  @ParameterizedTest
  @CsvSource({"45s, PT45S", "15m, PT15M", "12h, PT12H", "7d, PT168H", "366d, PT8784H"})
  void readsSecondsMinutesHoursAndDays(String text, Duration expected) {
    assertThat(TimeToLive.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "15", "m", "0m", "-5m", "1.5h", "5w", "15 m", "9999999999s"})
  void refusesWhatIsNoDuration(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeToLive.parse(text));
  }

  @Test
  void refusesMoreThanAYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeToLive.parse("367d"))
        .withMessageContaining("366 days");
  }
}
