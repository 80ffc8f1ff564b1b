package org.gouji.ingest.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of intake. */
@ConfigMapping(prefix = "gouji.intake")
interface IntakeConfig {

  /** The most that the documents being received may take of memory together. */
  @WithDefault("64M")
  MemorySize memory();

  /**
   * How long a submission is remembered after the log confirmed it: longer than its receipt takes
   * to appear.
   */
  @WithDefault("10M")
  Duration remember();

  /** The most submissions remembered. */
  @WithDefault("50000")
  long rememberAtMost();

  /** When a portal is told to try again while the log takes nothing. */
  @WithDefault("10S")
  Duration retryAfter();
}
