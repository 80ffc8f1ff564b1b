package org.gouji.acceptance.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command to its end. */
final class Command {
  private Command() {}

  /**
   * What the command printed to its standard output.
   *
   * @param environment beside that of this process
   * @throws IllegalStateException when it fails or takes too long, with all it printed
   */
  static String run(List<String> command, Map<String, String> environment, Duration patience) {
    try {
      // Files, not pipes: processes that the command leaves behind would hold a pipe open.
      Path out = Files.createTempFile("command", ".out");
      Path err = Files.createTempFile("command", ".err");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly();
          throw new IllegalStateException(command + " takes too long" + printed(out, err));
        }
        if (process.exitValue() != 0) {
          throw new IllegalStateException(
              command + " ended with " + process.exitValue() + printed(out, err));
        }
        return Files.readString(out);
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String printed(Path out, Path err) throws IOException {
    return "\n"
        + new String(Files.readAllBytes(out), StandardCharsets.UTF_8)
        + new String(Files.readAllBytes(err), StandardCharsets.UTF_8);
  }
}
