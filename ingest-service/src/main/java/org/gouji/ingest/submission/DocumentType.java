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
 */
public record DocumentType(String mediaType, List<String> extensions) {

  /** The one list of types taken: what is not here is refused. */
  public static final List<DocumentType> TAKEN =
      List.of(
          new DocumentType("text/plain", List.of("txt")),
          new DocumentType("text/html", List.of("html", "htm")),
          new DocumentType("application/xhtml+xml", List.of("xhtml")));

  /** Types that say nothing, so that the extension decides. */
  private static final Set<String> GENERIC =
      Set.of("application/octet-stream", "binary/octet-stream");

  public DocumentType {
    extensions = List.copyOf(extensions);
  }

  /**
   * Decides the media type of a document: what is declared where a parser takes it, and by the
   * file's extension where a generic type or none is declared.
   *
   * @param contentType as declared, null where nothing is
   * @param filename name of the file, null where none is known
   * @return the media type in normal form, with the parameters declared; empty when no parser takes
   *     it
   */
  public static Optional<String> decide(@Nullable String contentType, @Nullable String filename) {
    if (contentType == null || contentType.isBlank()) {
      return ofExtension(filename);
    }
    Optional<DeclaredType> declared = DeclaredType.parse(contentType);
    return declared.filter(type -> GENERIC.contains(type.essence())).isPresent()
        ? ofExtension(filename)
        : declared.filter(DocumentType::isTaken).map(DeclaredType::normalForm);
  }

  /** All media types and extensions taken, for people to read. */
  public static String listed() {
    return TAKEN.stream()
        .map(type -> type.mediaType + " (." + String.join(", .", type.extensions) + ")")
        .collect(Collectors.joining(", "));
  }

  private static boolean isTaken(DeclaredType declared) {
    return TAKEN.stream().anyMatch(type -> type.mediaType.equals(declared.essence()));
  }

  private static Optional<String> ofExtension(@Nullable String filename) {
    if (filename == null) {
      return Optional.empty();
    }
    String extension = FileName.extension(filename);
    return TAKEN.stream()
        .filter(type -> type.extensions.contains(extension))
        .map(DocumentType::mediaType)
        .findFirst();
  }
}
