package org.gouji.validate.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people's steps are taken. */
@ConfigMapping(prefix = "gouji.review")
interface DeskConfig {

  /** How long the broker may take to confirm a step before the person is told to try again. */
  @WithDefault("5S")
  Duration timeout();
}
