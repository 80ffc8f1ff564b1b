package org.gouji.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process between runs of the launcher: its id on the first line, its start on the
 * second.
 */
public final class PidFile {
  private final Path file;

  public PidFile(Path file) {
    this.file = file;
  }

  /** Replaces what was remembered, in one step. */
  public void write(ProcessIdentity process) {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(whole, process.pid() + "\n" + process.start() + "\n");
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was remembered; empty where there is no file, or one that is none of ours. */
  public Optional<ProcessIdentity> read() {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return Optional.of(new ProcessIdentity(Long.parseLong(lines.get(0)), lines.get(1)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The remembered process, if it is the one that runs now. */
  public Optional<ProcessIdentity> running() {
    return read().filter(ProcessIdentity::isRunning);
  }

  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
