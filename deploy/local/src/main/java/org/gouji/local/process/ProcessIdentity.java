package org.gouji.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process beyond doubt: systems give process ids out again, so the start time belongs to it.
 *
 * @param pid process id
 * @param startedAt when the process started, as the system says
 */
public record ProcessIdentity(long pid, Instant startedAt) {
  /**
   * Linux counts start times from the boot, and its idea of when that was follows the corrections
   * of the clock. No system gives an id out again that fast.
   */
  private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(3);

  /** Who this is; empty when the process has already ended. */
  public static Optional<ProcessIdentity> of(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(startedAt -> new ProcessIdentity(process.pid(), startedAt));
  }

  /** The process while it runs; empty once it ended, whoever has its id now. */
  public Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(this::isTheSame)
        .filter(process -> !isDefunct());
  }

  public boolean isRunning() {
    return find().isPresent();
  }

  private boolean isTheSame(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(startedAt, start).abs())
        .filter(difference -> difference.compareTo(CLOCK_CORRECTION) < 0)
        .isPresent();
  }

  /** Killed, but its parent (the first process of a container, often) never asked. Linux only. */
  private boolean isDefunct() {
    try {
      String stat =
          Files.readString(
              Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
      // "pid (name) state …", where the name may hold anything
      String afterName = stat.substring(stat.lastIndexOf(')') + 1).strip();
      return afterName.startsWith("Z") || afterName.startsWith("X");
    } catch (IOException e) {
      return false;
    }
  }
}
