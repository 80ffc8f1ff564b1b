package org.gouji.ingest.batch;

import org.jspecify.annotations.Nullable;

/** A document of a batch, not read yet. */
public interface BatchEntry {

  /** What the sender calls it: the entry's path, or the file's name. It leads nowhere. */
  String name();

  /** Its media type as declared, null where nothing is. */
  @Nullable String contentType();

  /**
   * Reads it.
   *
   * @param room asked before memory is taken
   * @throws EntryException when it cannot be read or exceeds a bound
   */
  byte[] read(Room room);

  /** Room for documents in memory. */
  @FunctionalInterface
  interface Room {
    /** Whether there is room for that many bytes more; if there is, they are taken. */
    boolean take(int bytes);
  }
}
