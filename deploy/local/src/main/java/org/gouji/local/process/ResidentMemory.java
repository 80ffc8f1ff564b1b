package org.gouji.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The memory that a process holds in RAM. */
public final class ResidentMemory {
  private static final long KIB = 1024;

  private ResidentMemory() {}

  /** In bytes; empty when the process has ended or the system does not tell. */
  public static OptionalLong of(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    return Files.exists(status) ? fromStatus(status) : fromPs(pid);
  }

  private static OptionalLong fromStatus(Path status) {
    try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
      // "VmRSS:     12345 kB"
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIB)
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong fromPs(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      if (!ps.waitFor(2, TimeUnit.SECONDS)) {
        ps.destroyForcibly();
        return OptionalLong.empty();
      }
      String answer =
          new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return answer.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseLong(answer) * KIB);
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalLong.empty();
    }
  }
}
