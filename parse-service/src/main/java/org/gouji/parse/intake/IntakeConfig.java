package org.gouji.parse.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How documents are read. */
@ConfigMapping(prefix = "gouji.intake")
public interface IntakeConfig {

  /** Documents parsed at the same time; the machine's processors unless set. */
  OptionalInt workers();

  /** How long reading one document may take. */
  @WithDefault("30s")
  Duration timeLimit();

  /** Folder with the editions of the official format; the built-in ones unless set. */
  Optional<Path> taxonomy();
}
