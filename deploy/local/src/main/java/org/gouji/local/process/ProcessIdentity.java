package org.gouji.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process beyond doubt: systems give process ids out again, so the start belongs to it.
 *
 * @param pid process id
 * @param start when it started, in a form that is only good for comparison
 */
public record ProcessIdentity(long pid, String start) {
  private static final Path PROC = Path.of("/proc");

  /** Who this is; empty when the process has already ended. */
  public static Optional<ProcessIdentity> of(ProcessHandle process) {
    return startOf(process).map(start -> new ProcessIdentity(process.pid(), start));
  }

  /** The process while it runs; empty once it ended, whoever has its id now. */
  public Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid)
        .filter(process -> startOf(process).filter(start::equals).isPresent());
  }

  public boolean isRunning() {
    return find().isPresent();
  }

  private static Optional<String> startOf(ProcessHandle process) {
    if (Files.exists(PROC.resolve("self/stat"))) {
      return fromProc(process.pid());
    }
    return Optional.of(process)
        .filter(ProcessHandle::isAlive)
        .flatMap(running -> running.info().startInstant())
        .map(Instant::toString);
  }

  /**
   * Boot and clock ticks since it, as Linux keeps them. Java's start instant is not the same twice:
   * it counts from a time of boot that moves whenever the clock is corrected.
   */
  private static Optional<String> fromProc(long pid) {
    try {
      String stat =
          Files.readString(
              PROC.resolve(Long.toString(pid)).resolve("stat"), StandardCharsets.ISO_8859_1);
      // "pid (name) state …": the name may hold anything. The start is field 22, proc(5).
      String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
      if (isDefunct(fields[0])) {
        return Optional.empty();
      }
      String boot =
          Files.readString(PROC.resolve("sys/kernel/random/boot_id"), StandardCharsets.ISO_8859_1);
      return Optional.of(boot.strip() + ":" + fields[19]);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Killed, but its parent (the first process of a container, often) never asked. */
  private static boolean isDefunct(String state) {
    return state.equals("Z") || state.equals("X");
  }
}
