package org.gouji.parse.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many facts may be on their way out. */
@ConfigMapping(prefix = "gouji.export")
public interface ExportConfig {

  /** Exports at the same time; each holds a thread for as long as its reader takes. */
  @WithDefault("8")
  int concurrent();
}
