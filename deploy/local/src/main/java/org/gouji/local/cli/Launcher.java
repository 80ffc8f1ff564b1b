package org.gouji.local.cli;

import java.time.Clock;
import java.util.Map;
import org.gouji.local.console.Terminal;
import org.gouji.local.stack.Installation;

/**
 * What every command works with.
 *
 * @param installation the repository
 * @param terminal where it speaks
 * @param environment of the process
 * @param clock of the process
 */
public record Launcher(
    Installation installation, Terminal terminal, Map<String, String> environment, Clock clock) {
  public Launcher {
    environment = Map.copyOf(environment);
  }
}
