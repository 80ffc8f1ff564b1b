package org.gouji.validate.reload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where an installation keeps rules of its own. */
@ConfigMapping(prefix = "gouji.rules")
interface RulesConfig {

  /** The folder; none for the built-in rules alone. */
  Optional<Path> dir();

  /** How often to look whether something in the folder changed. */
  @WithDefault("5S")
  Duration reload();
}
