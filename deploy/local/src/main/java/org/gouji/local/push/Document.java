package org.gouji.local.push;

import java.io.IOException;

/**
 * A document to submit.
 *
 * @param label how it is called in reports: its path, for an entry of an archive with the archive's
 * @param filename its name without folders
 * @param content read when its turn comes
 */
public record Document(String label, String filename, Content content) {

  /** Bytes, read on demand. */
  @FunctionalInterface
  public interface Content {
    /**
     * Reads all.
     *
     * @throws TooLargeException when intake would not take as much
     */
    byte[] read() throws IOException;
  }

  /** More bytes than intake takes. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String reason) {
      super(reason);
    }
  }
}
