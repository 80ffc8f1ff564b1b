package org.gouji.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a .zip archive, in the order of its directory. Nothing is unpacked to a disk, so
 * a path in a name leads nowhere, and archives inside are not opened.
 */
public final class ZipBatch implements Batch {
  private final ZipFile archive;
  private final List<ZipArchiveEntry> documents;
  private final EntryReader reader;

  private ZipBatch(ZipFile archive, List<ZipArchiveEntry> documents, BatchLimits limits) {
    this.archive = archive;
    this.documents = documents;
    this.reader = new EntryReader(limits);
  }

  /**
   * Opens an archive.
   *
   * @throws UnreadableBatchException when it is none, is empty, or holds too many documents
   */
  public static Batch open(Path file, BatchLimits limits) throws IOException {
    ZipDirectory.refuseTooLarge(file, limits.entries());
    ZipFile archive = zipFile(file);
    List<ZipArchiveEntry> documents = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
      if (!entry.isDirectory() && !EntryName.isIncidental(EntryName.of(entry))) {
        documents.add(entry);
      }
    }
    if (documents.isEmpty() || documents.size() > limits.entries()) {
      archive.close();
      throw documents.isEmpty()
          ? new UnreadableBatchException(
              UnreadableBatchException.Kind.EMPTY, "There is no document in the archive.")
          : ZipDirectory.tooMany(limits.entries());
    }
    return new ZipBatch(archive, documents, limits);
  }

  private static ZipFile zipFile(Path file) {
    try {
      return ZipFile.builder()
          .setPath(file)
          .setCharset(EntryName.LEGACY)
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableBatchException(
          UnreadableBatchException.Kind.MALFORMED, ZipDirectory.NOT_AN_ARCHIVE, e);
    }
  }

  @Override
  public Map<String, List<String>> fields() {
    return Map.of();
  }

  @Override
  public void forEach(Visitor visitor) {
    for (ZipArchiveEntry document : documents) {
      visitor.visit(new Entry(document));
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private final class Entry implements BatchEntry {
    private final ZipArchiveEntry entry;

    Entry(ZipArchiveEntry entry) {
      this.entry = entry;
    }

    @Override
    public String name() {
      return EntryName.of(entry);
    }

    @Override
    public @Nullable String contentType() {
      return null;
    }

    @Override
    public byte[] read(Room room) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw unreadable("The entry is encrypted.");
      }
      if (!archive.canReadEntryData(entry)) {
        throw unreadable("The entry is packed in a way that is not supported.");
      }
      CRC32 checksum = new CRC32();
      try (InputStream content = archive.getInputStream(entry)) {
        byte[] bytes =
            reader.read(new CheckedInputStream(content, checksum), entry.getCompressedSize(), room);
        if (checksum.getValue() != entry.getCrc()) {
          throw unreadable("The entry is damaged: its checksum is another.");
        }
        return bytes;
      } catch (IOException | IllegalArgumentException e) {
        throw new EntryException(
            EntryException.Kind.UNREADABLE, "The entry is damaged and cannot be unpacked.", e);
      }
    }

    private static EntryException unreadable(String message) {
      return new EntryException(EntryException.Kind.UNREADABLE, message);
    }
  }
}
