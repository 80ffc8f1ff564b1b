package org.gouji.local.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The process that listens on a port.
 *
 * @param pid its id
 * @param command how it was started, as far as the system tells
 */
public record PortOwner(long pid, String command) {
  private static final String LISTENING = "0A";

  /** Finds it; empty when nobody listens, or the process is another user's. */
  public static Optional<PortOwner> of(int port) {
    Optional<Long> pid = Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
    return pid.flatMap(ProcessHandle::of)
        .map(process -> new PortOwner(process.pid(), command(process.info())));
  }

  private static String command(ProcessHandle.Info info) {
    return info.commandLine().or(info::command).orElse("?");
  }

  private static Optional<Long> fromProc(int port) {
    Set<String> sockets =
        Stream.of("/proc/net/tcp", "/proc/net/tcp6")
            .flatMap(table -> listeningSockets(Path.of(table), port))
            .map(inode -> "socket:[" + inode + "]")
            .collect(Collectors.toSet());
    if (sockets.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes
          .filter(process -> process.getFileName().toString().matches("\\d+"))
          .filter(process -> holdsOneOf(process.resolve("fd"), sockets))
          .map(process -> Long.valueOf(process.getFileName().toString()))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Inodes of listening sockets. A line of the table: number, local address {@code hex:hex}, remote
   * address, state, queues, timers, retransmits, user, timeout, inode.
   */
  private static Stream<String> listeningSockets(Path table, int port) {
    String localPort = String.format(Locale.ROOT, ":%04X", port);
    try {
      return Files.readAllLines(table, StandardCharsets.US_ASCII).stream()
          .map(line -> line.strip().split("\\s+"))
          .filter(fields -> fields.length > 9)
          .filter(fields -> fields[1].endsWith(localPort) && fields[3].equals(LISTENING))
          .map(fields -> fields[9]);
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static boolean holdsOneOf(Path descriptors, Set<String> sockets) {
    try (Stream<Path> links = Files.list(descriptors)) {
      return links.anyMatch(link -> sockets.contains(target(link)));
    } catch (IOException | UncheckedIOException e) {
      // Another user's process, or one that has just ended.
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static Optional<Long> fromLsof(int port) {
    try {
      Process lsof =
          new ProcessBuilder("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-t").start();
      if (!lsof.waitFor(3, TimeUnit.SECONDS)) {
        lsof.destroyForcibly();
        return Optional.empty();
      }
      List<String> lines =
          new String(lsof.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .lines()
              .toList();
      return lines.stream().findFirst().map(Long::valueOf);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
