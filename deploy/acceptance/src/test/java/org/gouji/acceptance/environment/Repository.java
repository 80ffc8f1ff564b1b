package org.gouji.acceptance.environment;

import java.nio.file.Path;

/** Where things stand in the checked-out repository. */
public final class Repository {
  private static final Path ROOT =
      Path.of(System.getProperty("gouji.root", "../..")).toAbsolutePath().normalize();

  private Repository() {}

  /** A path below the repository's root. */
  public static Path path(String relative) {
    return ROOT.resolve(relative);
  }

  /** The reports kept beside the repository, which may be absent. */
  public static Path seeds() {
    return ROOT.resolveSibling("shared").resolve("seeds");
  }
}
