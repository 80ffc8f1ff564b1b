package org.gouji.ingest.submission;

import java.util.Locale;
import java.util.Optional;

/** What matters of the name of a file. */
final class FileName {
  private FileName() {}

  /**
   * The last segment of a path. Some browsers send the path on the sender's disk, with its
   * separators; nothing but the name is kept of it.
   *
   * @return empty when the path ends in a separator, or in a reference to a folder
   */
  static Optional<String> lastSegment(String path) {
    int separator = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String segment = path.substring(separator + 1).strip();
    return segment.isEmpty() || segment.equals(".") || segment.equals("..")
        ? Optional.empty()
        : Optional.of(segment);
  }

  /** What follows the last dot, in lower case; empty where there is none. */
  static String extension(String filename) {
    int dot = filename.lastIndexOf('.');
    return dot < 0 ? "" : filename.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
