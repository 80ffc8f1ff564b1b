package org.gouji.ingest.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The size of an archive's directory, found before any of it is read: a reader keeps the whole of
 * it in memory, and an archive can be nothing else (APPNOTE 4.3.16).
 */
final class ZipDirectory {
  static final String NOT_AN_ARCHIVE = "The body is no .zip archive that can be read.";

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
  private static final int END_BYTES = 22;
  private static final int ZIP64_LOCATOR_BYTES = 20;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int DIRECTORY_SIZE_AT = 12;

  /** More than a header with a path of 1,000 bytes and its extra fields takes. */
  private static final int BYTES_AN_ENTRY = 2048;

  private static final int AT_LEAST = 64 * 1024;

  private ZipDirectory() {}

  /**
   * Refuses an archive whose directory is larger than that of so many entries.
   *
   * @throws UnreadableBatchException also when the file is no archive
   */
  static void refuseTooLarge(Path file, int entries) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      int length = (int) Math.min(size, END_BYTES + ZIP64_LOCATOR_BYTES + (long) MAX_COMMENT);
      ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      while (tail.hasRemaining() && channel.read(tail, size - length + tail.position()) >= 0) {
        // Reads on
      }
      int end = length - END_BYTES;
      while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
        end--;
      }
      if (end < 0) {
        throw notAnArchive();
      }
      long directory = Integer.toUnsignedLong(tail.getInt(end + DIRECTORY_SIZE_AT));
      long offset = Integer.toUnsignedLong(tail.getInt(end + DIRECTORY_SIZE_AT + Integer.BYTES));
      long endAt = size - length + end;
      // Readers begin at the offset and read as long as there are headers, whatever the size says
      long start = offset + Math.max(0, endAt - directory - offset);
      if (start > endAt || hasZip64(tail, end)) {
        // Nothing that fits in here needs zip64, and its own offsets could lead elsewhere
        throw notAnArchive();
      }
      if (endAt - start > Math.max(AT_LEAST, (long) entries * BYTES_AN_ENTRY)) {
        throw tooMany(entries);
      }
    }
  }

  static UnreadableBatchException tooMany(int entries) {
    return new UnreadableBatchException(
        UnreadableBatchException.Kind.TOO_LARGE,
        "A batch has at most " + entries + " documents. Send them in several.");
  }

  private static UnreadableBatchException notAnArchive() {
    return new UnreadableBatchException(UnreadableBatchException.Kind.MALFORMED, NOT_AN_ARCHIVE);
  }

  private static boolean hasZip64(ByteBuffer tail, int end) {
    int locator = end - ZIP64_LOCATOR_BYTES;
    return locator >= 0 && tail.getInt(locator) == ZIP64_LOCATOR_SIGNATURE;
  }
}
