package org.gouji.ingest.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the documents of one batch within its bounds. */
final class EntryReader {
  private static final int CHUNK = 64 * 1024;

  /** Below this, what is packed well is no bomb. */
  private static final int RATIO_MATTERS_FROM = 1024 * 1024;

  private final BatchLimits limits;
  private long total;

  EntryReader(BatchLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a document to its end, or to the bound that it exceeds and no further.
   *
   * @param packedBytes how many bytes it takes in the batch
   */
  byte[] read(InputStream content, long packedBytes, BatchEntry.Room room) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
      total += count;
      int size = read.size() + count;
      refuseTooLarge(size, packedBytes);
      if (!room.take(count)) {
        throw new EntryException(
            EntryException.Kind.NO_ROOM,
            "Too many documents are being received at once. Send this one again.");
      }
      read.write(chunk, 0, count);
    }
    return read.toByteArray();
  }

  private void refuseTooLarge(int size, long packedBytes) {
    if (size > limits.entryBytes()) {
      throw tooLarge("A document has at most " + limits.entryBytes() + " bytes.");
    }
    if (total > limits.totalBytes()) {
      throw tooLarge(
          "The documents of a batch have at most "
              + limits.totalBytes()
              + " bytes together. Send this one in another.");
    }
    if (size > RATIO_MATTERS_FROM && size / limits.ratio() > packedBytes) {
      throw tooLarge("The entry unpacks to more than " + limits.ratio() + " times its size.");
    }
  }

  private static EntryException tooLarge(String message) {
    return new EntryException(EntryException.Kind.TOO_LARGE, message);
  }
}
