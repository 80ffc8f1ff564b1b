package org.gouji.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What a process printed. */
public record LogFile(Path path) {
  private static final long LONG_ENOUGH = 10L * 1024 * 1024;
  private static final int TAIL_BYTES = 64 * 1024;

  /** Puts a long log aside, in place of the one put aside before; called between two runs. */
  public void rotate() {
    try {
      if (Files.exists(path) && Files.size(path) > LONG_ENOUGH) {
        Files.move(
            path,
            path.resolveSibling(path.getFileName() + ".1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its size in bytes, from where the next run will write. */
  public long length() {
    try {
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The last lines.
   *
   * @param count at most so many, of at most 64 KiB together
   * @param from byte position where the run of interest began to write
   */
  public List<String> tail(int count, long from) {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (RandomAccessFile log = new RandomAccessFile(path.toFile(), "r")) {
      long start = Math.max(from, log.length() - TAIL_BYTES);
      byte[] bytes = new byte[Math.toIntExact(Math.max(0, log.length() - start))];
      log.seek(start);
      log.readFully(bytes);
      List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return lines.subList(Math.max(0, lines.size() - count), lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
