package org.gouji.ingest.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of batches. */
@ConfigMapping(prefix = "gouji.batch")
interface BatchConfig {

  /**
   * The most bytes of a body; it waits in a temporary file, which takes memory where the folder of
   * temporary files is kept there.
   */
  @WithDefault("128M")
  MemorySize body();

  /** The most documents. */
  @WithDefault("1000")
  int entries();

  /** The most bytes of all documents together, unpacked. */
  @WithDefault("512M")
  MemorySize unpacked();

  /** How many times larger than packed a document may be. */
  @WithDefault("200")
  int ratio();

  /** Batches at the same time; each holds a thread until the last of its documents is confirmed. */
  @WithDefault("2")
  int concurrent();
}
