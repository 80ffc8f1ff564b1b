package org.gouji.ingest.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** Finds out which type a document is of by its first bytes and by its file's extension. */
final class TypeDetection {
  private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

  private static final String ZIP = "application/zip";
  private static final String OOXML = "application/x-tika-ooxml";
  private static final String OLE2 = "application/x-tika-msoffice";

  /** Bytes that tell nothing, or a container of which the bytes alone tell too little. */
  private static final Set<String> VAGUE = Set.of("application/octet-stream", OOXML, OLE2);

  private static final byte[] DOCX_PART = ascii("word/document.xml");
  private static final byte[] XLSX_PART = ascii("xl/workbook.xml");

  /** Names of streams are in UTF-16 (MS-CFB 2.6.1). */
  private static final byte[] DOC_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

  private static final byte[] XLS_STREAM = "Workbook".getBytes(StandardCharsets.UTF_16LE);

  private TypeDetection() {}

  /**
   * Detects a type; where bytes and extension contradict each other, by the bytes.
   *
   * @param filename name of the file, null where none is known
   * @return empty when no parser takes what it is
   */
  static Optional<DocumentType> of(@Nullable String filename, byte[] content) {
    String detected = detected(filename, content);
    Optional<DocumentType> taken = DocumentType.named(detected);
    if (taken.isPresent()) {
      return taken;
    }
    if (filename != null && VAGUE.contains(detected)) {
      Optional<DocumentType> byExtension = DocumentType.ofExtension(filename);
      if (byExtension.isPresent()) {
        return byExtension;
      }
    }
    return switch (detected) {
      case ZIP, OOXML -> byPart(content, DOCX_PART, ".docx", XLSX_PART, ".xlsx");
      case OLE2 -> byPart(content, DOC_STREAM, ".doc", XLS_STREAM, ".xls");
      default -> Optional.empty();
    };
  }

  /** Whether the bytes begin as a .zip archive does, be it an empty one. */
  static boolean isZip(byte[] content) {
    return content.length > 3
        && content[0] == 'P'
        && content[1] == 'K'
        && ((content[2] == 3 && content[3] == 4) || (content[2] == 5 && content[3] == 6));
  }

  private static String detected(@Nullable String filename, byte[] content) {
    Metadata metadata = new Metadata();
    if (filename != null) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, filename);
    }
    try {
      return KNOWN.detect(new ByteArrayInputStream(content), metadata).getBaseType().toString();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot be read", e);
    }
  }

  private static Optional<DocumentType> byPart(
      byte[] content, byte[] first, String firstName, byte[] second, String secondName) {
    if (contains(content, first)) {
      return DocumentType.ofExtension(firstName);
    }
    return contains(content, second) ? DocumentType.ofExtension(secondName) : Optional.empty();
  }

  private static boolean contains(byte[] content, byte[] part) {
    for (int from = 0; from <= content.length - part.length; from++) {
      int matched = 0;
      while (matched < part.length && content[from + matched] == part[matched]) {
        matched++;
      }
      if (matched == part.length) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
