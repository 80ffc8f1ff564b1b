package org.gouji.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to start.
 *
 * @param command program and arguments
 * @param environment added to the launcher's own
 * @param directory where it runs
 * @param log where its output is appended
 */
public record Launch(
    List<String> command, Map<String, String> environment, Path directory, LogFile log) {
  public Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
