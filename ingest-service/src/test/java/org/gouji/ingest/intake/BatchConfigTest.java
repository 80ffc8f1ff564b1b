package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class BatchConfigTest {
  private static SmallRyeConfigBuilder config() {
    return new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(BatchConfig.class);
  }

  @Test
  void hasTheseDefaults() {
    // when
    BatchConfig config = config().build().getConfigMapping(BatchConfig.class);

    // then
    assertThat(config.body().asLongValue()).isEqualTo(128L * 1024 * 1024);
    assertThat(config.entries()).isEqualTo(1000);
    assertThat(config.unpacked().asLongValue()).isEqualTo(512L * 1024 * 1024);
    assertThat(config.ratio()).isEqualTo(200);
    assertThat(config.concurrent()).isEqualTo(2);
  }

  @Test
  void hasThesePublicKeys() {
    // when
    BatchConfig config =
        config()
            .withDefaultValue("gouji.batch.body", "7M")
            .withDefaultValue("gouji.batch.entries", "3")
            .withDefaultValue("gouji.batch.unpacked", "11M")
            .withDefaultValue("gouji.batch.ratio", "13")
            .withDefaultValue("gouji.batch.concurrent", "5")
            .build()
            .getConfigMapping(BatchConfig.class);

    // then
    assertThat(config.body().asLongValue()).isEqualTo(7L * 1024 * 1024);
    assertThat(config.entries()).isEqualTo(3);
    assertThat(config.unpacked().asLongValue()).isEqualTo(11L * 1024 * 1024);
    assertThat(config.ratio()).isEqualTo(13);
    assertThat(config.concurrent()).isEqualTo(5);
  }
}
