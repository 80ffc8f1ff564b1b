package org.gouji.local.push;

import java.util.Locale;
import java.util.Set;

/** Files that systems leave beside documents, and that nobody means to submit. */
final class Leftovers {
  private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");

  private Leftovers() {}

  /** Whether a file is one, by its name without folders: hidden, or a folder's settings. */
  static boolean isOne(String filename) {
    return filename.startsWith(".") || OF_WINDOWS.contains(filename.toLowerCase(Locale.ROOT));
  }
}
