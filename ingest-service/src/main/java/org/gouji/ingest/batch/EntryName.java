package org.gouji.ingest.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Names of the entries of an archive. */
final class EntryName {
  /** What Chinese systems write names in without saying so; GBK and GB 2312 are parts of it. */
  static final Charset LEGACY = Charset.forName("GB18030");

  private EntryName() {}

  /**
   * The name as its writer saw it. Where the archive does not tell the encoding it is UTF-8 if it
   * can be (macOS writes that without the flag), else GB18030.
   */
  static String of(ZipArchiveEntry entry) {
    return entry.getNameSource() == ZipArchiveEntry.NameSource.NAME
        ? decoded(entry.getRawName())
        : entry.getName();
  }

  /** Whether it stands for a folder or for what a system keeps to itself, not for a document. */
  static boolean isIncidental(String name) {
    String path = name.replace('\\', '/');
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty()
        || path.startsWith("__MACOSX/")
        || path.contains("/__MACOSX/")
        || last.equals(".DS_Store")
        || last.equalsIgnoreCase("Thumbs.db")
        || last.equalsIgnoreCase("desktop.ini");
  }

  private static String decoded(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(raw, LEGACY);
    }
  }
}
