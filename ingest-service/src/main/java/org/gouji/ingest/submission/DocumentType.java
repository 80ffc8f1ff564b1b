package org.gouji.ingest.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type of document that a parser takes.
 *
 * @param mediaType the media type, without parameters
 * @param extensions the extensions of its files, in lower case and without the dot
 * @param aliases what senders and detectors call it otherwise
 */
public record DocumentType(String mediaType, List<String> extensions, List<String> aliases) {

  /** The one list of types taken: what is not here is refused. */
  public static final List<DocumentType> TAKEN =
      List.of(
          type("text/plain").files("txt"),
          type("text/html").files("html", "htm"),
          type("application/xhtml+xml").files("xhtml"),
          type("multipart/related")
              .files("mht", "mhtml")
              .alias(
                  "message/rfc822",
                  "application/x-mimearchive",
                  "application/x-mhtml",
                  "text/mhtml"),
          type("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
              .files("docx")
              .alias("application/wps-office.docx"),
          type("application/msword")
              .files("doc", "wps")
              .alias(
                  "application/vnd.ms-works",
                  "application/vnd.ms-word",
                  "application/x-msword",
                  "application/wps-office.wps",
                  "application/wps-office.doc",
                  "application/kswps",
                  "application/x-wps"),
          type("application/rtf").files("rtf").alias("text/rtf", "application/x-rtf"),
          type("application/vnd.oasis.opendocument.text")
              .files("odt")
              .alias("application/x-vnd.oasis.opendocument.text"),
          type("application/pdf").files("pdf").alias("application/x-pdf"),
          type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
              .files("xlsx")
              .alias("application/wps-office.xlsx"),
          type("application/vnd.ms-excel")
              .files("xls")
              .alias("application/x-msexcel", "application/x-excel", "application/wps-office.xls"),
          type("image/png").files("png"),
          type("image/jpeg").files("jpg", "jpeg").alias("image/jpg", "image/pjpeg"),
          type("image/tiff").files("tif", "tiff"),
          type("image/bmp").files("bmp").alias("image/x-ms-bmp", "image/x-bmp"));

  /** Types that say nothing of a document, or no more than how it is packed. */
  private static final Set<String> GENERIC =
      Set.of(
          "application/octet-stream",
          "binary/octet-stream",
          "application/zip",
          "application/x-zip-compressed");

  public DocumentType {
    extensions = List.copyOf(extensions);
    aliases = List.copyOf(aliases);
  }

  /**
   * Decides the media type of a document: what is declared where a parser takes it, and where a
   * generic type or none is declared, what the bytes and the file's extension tell.
   *
   * @param contentType as declared, null where nothing is
   * @param filename name of the file, null where none is known
   * @return the media type in normal form, with the parameters declared; empty when no parser takes
   *     it
   */
  public static Optional<String> decide(
      @Nullable String contentType, @Nullable String filename, byte[] content) {
    if (contentType == null || contentType.isBlank()) {
      return detected(filename, content);
    }
    Optional<DeclaredType> declared = DeclaredType.parse(contentType);
    return declared.filter(type -> GENERIC.contains(type.essence())).isPresent()
        ? detected(filename, content)
        : declared.flatMap(type -> named(type.essence()).map(taken -> type.as(taken.mediaType)));
  }

  /** Whether it is an archive, which may hold documents but is none. */
  public static boolean isArchive(byte[] content) {
    return TypeDetection.isZip(content);
  }

  /** All media types and extensions taken, for people to read. */
  public static String listed() {
    return TAKEN.stream()
        .map(type -> type.mediaType + " (." + String.join(", .", type.extensions) + ")")
        .collect(Collectors.joining(", "));
  }

  /** The type of that name, or of that other name. */
  static Optional<DocumentType> named(String essence) {
    return TAKEN.stream()
        .filter(type -> type.mediaType.equals(essence) || type.aliases.contains(essence))
        .findFirst();
  }

  /** The type of files with that name's extension. */
  static Optional<DocumentType> ofExtension(String filename) {
    String extension = FileName.extension(filename);
    return TAKEN.stream().filter(type -> type.extensions.contains(extension)).findFirst();
  }

  private static Optional<String> detected(@Nullable String filename, byte[] content) {
    return TypeDetection.of(filename, content).map(DocumentType::mediaType);
  }

  private static DocumentType type(String mediaType) {
    return new DocumentType(mediaType, List.of(), List.of());
  }

  private DocumentType files(String... names) {
    return new DocumentType(mediaType, List.of(names), aliases);
  }

  private DocumentType alias(String... names) {
    return new DocumentType(mediaType, extensions, List.of(names));
  }
}
