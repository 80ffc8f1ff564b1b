package org.gouji.local.push;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The documents of an archive. Archives inside are not opened. Bounded, as an archive of a few
 * bytes can claim to hold everything.
 */
final class ZipDocuments implements AutoCloseable {
  /** Entries of one archive. */
  static final int MAX_ENTRIES = 50_000;

  /** Bytes of all entries of one archive together. */
  static final long MAX_TOTAL_BYTES = 4L * 1024 * 1024 * 1024;

  /** What Chinese systems wrote names in before zip had a flag for UTF-8. */
  private static final Charset LEGACY_NAMES = Charset.forName("GB18030");

  private final Path file;
  private final ZipFile archive;
  private final long maxTotalBytes;
  private final AtomicLong totalBytes = new AtomicLong();

  private ZipDocuments(Path file, ZipFile archive, long maxTotalBytes) {
    this.file = file;
    this.archive = archive;
    this.maxTotalBytes = maxTotalBytes;
  }

  static ZipDocuments open(Path file) throws IOException {
    return open(file, MAX_ENTRIES, MAX_TOTAL_BYTES);
  }

  /**
   * Opens an archive.
   *
   * @throws ZipException when it is none
   * @throws Document.TooLargeException when it has too many entries
   */
  static ZipDocuments open(Path file, int maxEntries, long maxTotalBytes) throws IOException {
    ZipFile archive = openWithNames(file);
    if (archive.size() > maxEntries) {
      archive.close();
      throw new Document.TooLargeException("more than " + maxEntries + " entries");
    }
    return new ZipDocuments(file, archive, maxTotalBytes);
  }

  private static ZipFile openWithNames(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException notUtf8) {
      return new ZipFile(file.toFile(), LEGACY_NAMES);
    }
  }

  /** Its entries in the archive's order, without folders and what systems hide. */
  List<Document> documents() {
    return archive.stream()
        .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
        .<Document>map(
            entry ->
                new Document(
                    file + "!" + entry.getName(), lastName(entry.getName()), () -> read(entry)))
        .toList();
  }

  private byte[] read(ZipEntry entry) throws IOException {
    if (totalBytes.get() > maxTotalBytes) {
      throw new Document.TooLargeException(
          "the archive holds more than " + maxTotalBytes + " bytes");
    }
    try (InputStream stream = archive.getInputStream(entry)) {
      byte[] bytes = BoundedBytes.read(stream);
      totalBytes.addAndGet(bytes.length);
      return bytes;
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.contains("/__MACOSX/")
        || Leftovers.isOne(lastName(name));
  }

  private static String lastName(String name) {
    // Some Windows programs write backslashes.
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
