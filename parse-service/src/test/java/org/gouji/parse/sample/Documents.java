package org.gouji.parse.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** The documents that an office suite wrote. */
public final class Documents {
  private Documents() {}

  /** The bytes of the one with a name. */
  public static byte[] read(String name) {
    try (InputStream stream = Documents.class.getResourceAsStream("/documents/" + name);
        InputStream unpacked = name.endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
      return unpacked.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
