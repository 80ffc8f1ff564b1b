package org.gouji.parse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeConfigTest {

  @Test
  void aDocumentMayTakeHalfAMinuteAndTheMachineDecidesTheRest() {
    // when
    IntakeConfig config = config(Map.of());

    // then
    assertThat(config.workers()).isEmpty();
    assertThat(config.timeLimit()).isEqualTo(Duration.ofSeconds(30));
    assertThat(config.taxonomy()).isEmpty();
  }

  @Test
  void everyKeyIsRead() {
    // when
    IntakeConfig config =
        config(
            Map.of(
                "gouji.intake.workers", "3",
                "gouji.intake.time-limit", "7s",
                "gouji.intake.taxonomy", "editions"));

    // then
    assertThat(config.workers()).hasValue(3);
    assertThat(config.timeLimit()).isEqualTo(Duration.ofSeconds(7));
    assertThat(config.taxonomy()).hasValue(Path.of("editions"));
  }

  private static IntakeConfig config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withConverter(Duration.class, 200, new DurationConverter())
        .withMapping(IntakeConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(IntakeConfig.class);
  }
}
