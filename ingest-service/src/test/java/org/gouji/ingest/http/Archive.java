package org.gouji.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives to submit, and what stands in them. */
final class Archive {
  private Archive() {}

  /** A short text. */
  static byte[] document() {
    return new byte[] {'a', 'b', 'c'};
  }

  /** A file of the ISO base media format begins with the size and kind of its first box. */
  static byte[] film() {
    return new byte[] {0, 0, 0, 16, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0};
  }

  /** An archive with a film, or an empty or a short text, by the names' extensions and order. */
  static byte[] of(String... names) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.endsWith(".mp4") ? film() : name.startsWith("空") ? new byte[0] : document());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive.toByteArray();
  }
}
