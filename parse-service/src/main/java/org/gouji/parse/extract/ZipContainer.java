package org.gouji.parse.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.gouji.parse.contract.Rejection.Reason;

/**
 * A zip file in memory, as office documents are. Opening it unpacks every entry once, so that
 * whoever reads it later meets neither a bomb nor a damaged entry; what an entry claims of its size
 * is not believed.
 */
final class ZipContainer implements Closeable {
  private static final int MAX_ENTRIES = 5_000;

  /** A report's text has less than a tenth of that as XML; pictures may be larger. */
  private static final long MAX_XML_BYTES = 16L << 20;

  private static final long MAX_BYTES = 128L << 20;

  private final ZipFile zip;

  private ZipContainer(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a zip file.
   *
   * @throws ExtractionException when it is encrypted, too large when unpacked, or damaged
   */
  static ZipContainer open(byte[] content) throws ExtractionException {
    return Untrusted.read(
        "zip container",
        () -> {
          ZipContainer container =
              new ZipContainer(
                  ZipFile.builder()
                      .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                      .get());
          container.unpackAll();
          return container;
        });
  }

  /** What reads an open package. */
  @FunctionalInterface
  interface PackageReader {
    ExtractedDocument read(OPCPackage opened) throws Exception;
  }

  /**
   * Reads an Office Open XML package and leaves it as it was.
   *
   * @param format what it is, for messages
   * @throws ExtractionException when it cannot be read
   */
  static ExtractedDocument readPackage(String format, byte[] content, PackageReader reader)
      throws ExtractionException {
    return Untrusted.read(
        format,
        () -> {
          try (ZipContainer zip = open(content);
              OPCPackage opened = zip.openPackage()) {
            ExtractedDocument document = reader.read(opened);
            opened.revert();
            return document;
          }
        });
  }

  private void unpackAll() throws IOException, ExtractionException {
    byte[] buffer = new byte[1 << 16];
    int entries = 0;
    long total = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw Untrusted.encrypted("zip container");
      }
      long size = 0;
      try (InputStream unpacked = zip.getInputStream(entry)) {
        for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
          size += read;
          total += read;
          if (total > MAX_BYTES || (size > MAX_XML_BYTES && isXml(entry.getName()))) {
            throw new ExtractionException(
                Reason.TOO_LARGE, "the zip container holds more than any report when unpacked");
          }
        }
      }
      if (++entries > MAX_ENTRIES) {
        throw new ExtractionException(
            Reason.TOO_LARGE, "the zip container has more than " + MAX_ENTRIES + " entries");
      }
    }
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  /** The unpacked bytes of an entry; to be closed by the caller. */
  Optional<InputStream> entry(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
  }

  /** The container as a package of the Open Packaging Conventions (ECMA-376, part 2). */
  OPCPackage openPackage() throws InvalidFormatException {
    return OPCPackage.open(new ZipFileZipEntrySource(zip));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
