package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IntakeConfigTest {
  private static SmallRyeConfigBuilder config() {
    return new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(IntakeConfig.class);
  }

  @Test
  void hasTheseDefaults() {
    // when
    IntakeConfig config = config().build().getConfigMapping(IntakeConfig.class);

    // then
    assertThat(config.memory().asLongValue()).isEqualTo(64L * 1024 * 1024);
    assertThat(config.remember()).isEqualTo(Duration.ofMinutes(10));
    assertThat(config.rememberAtMost()).isEqualTo(50_000);
    assertThat(config.retryAfter()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void hasThesePublicKeys() {
    // when
    IntakeConfig config =
        config()
            .withDefaultValue("gouji.intake.memory", "7M")
            .withDefaultValue("gouji.intake.remember", "3M")
            .withDefaultValue("gouji.intake.remember-at-most", "11")
            .withDefaultValue("gouji.intake.retry-after", "13S")
            .build()
            .getConfigMapping(IntakeConfig.class);

    // then
    assertThat(config.memory().asLongValue()).isEqualTo(7L * 1024 * 1024);
    assertThat(config.remember()).isEqualTo(Duration.ofMinutes(3));
    assertThat(config.rememberAtMost()).isEqualTo(11);
    assertThat(config.retryAfter()).isEqualTo(Duration.ofSeconds(13));
  }
}
