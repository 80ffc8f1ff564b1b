package org.gouji.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.gouji.local.console.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Lets one command at a time start or stop a stack; the system frees it when the command ends,
 * however it ends.
 *
 * @param file locked, and made if absent
 * @param patience how long to wait for another command
 */
record StackLock(Path file, Duration patience) {
  private static final long POLL_MILLIS = 100;

  /** What is done under the lock. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException, InterruptedException;
  }

  /**
   * Works under the lock.
   *
   * @param onWait called once if another command holds it
   * @throws RefusedException when the other command takes too long
   */
  <T> T holding(Runnable onWait, Work<T> work) throws IOException, InterruptedException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      take(channel, onWait);
      return work.run();
    }
  }

  private void take(FileChannel channel, Runnable onWait) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    boolean waiting = false;
    while (tryLock(channel) == null) {
      if (!waiting) {
        waiting = true;
        onWait.run();
      }
      if (System.nanoTime() > deadline) {
        throw new RefusedException("stack.locked", file);
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process.
      return null;
    }
  }
}
