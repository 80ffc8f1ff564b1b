package org.gouji.acceptance.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .zip archive in the making. */
public final class Archive {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  private Archive(Charset names) {
    this.zip = new ZipOutputStream(bytes, names);
  }

  /** An archive that says that its names are in UTF-8. */
  public static Archive inUtf8() {
    return new Archive(StandardCharsets.UTF_8);
  }

  /** An archive as Chinese Windows makes it, which does not say in what its names are. */
  public static Archive inGbk() {
    return new Archive(Charset.forName("GBK"));
  }

  /** The archive with another entry; one whose path ends with a slash is a folder. */
  public Archive with(String path, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its bytes; nothing can be added after that. */
  public byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
