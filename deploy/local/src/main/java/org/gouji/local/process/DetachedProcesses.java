package org.gouji.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts processes that a Ctrl-C in the launcher's terminal, or its end, does not reach: each leads
 * a session of its own, where the system has {@code setsid}.
 */
public final class DetachedProcesses {
  private final Optional<Path> setsid;

  /**
   * @param searchPath as {@code PATH}
   */
  public DetachedProcesses(String searchPath) {
    this.setsid = find("setsid", searchPath);
  }

  /**
   * Starts a process.
   *
   * @throws IOException when the program cannot be run
   */
  public Process start(Launch launch) throws IOException {
    List<String> command = new ArrayList<>();
    // Replaces itself by the command, so the process id stays the one that we know.
    setsid.ifPresent(program -> command.add(program.toString()));
    command.addAll(launch.command());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(launch.directory().toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().path().toFile()));
    builder.environment().putAll(launch.environment());
    return builder.start();
  }

  /** A program of the search path. */
  public static Optional<Path> find(String program, String searchPath) {
    return Stream.of(searchPath.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
