package org.gouji.local.stack;

import java.io.IOException;
import java.util.List;
import org.gouji.local.process.Launch;

/** How one component is started. */
interface ComponentPlan {
  Component component();

  /** Ports that it will listen on. */
  List<Integer> requiredPorts();

  /** Prepares its files, if that is still to be done, and says what to start. */
  Launch prepare() throws IOException, InterruptedException;
}
