package org.gouji.validate.operator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder that an installation keeps its rules in. */
public final class RuleDirectory {
  private RuleDirectory() {}

  /**
   * Its files that end in {@code .yaml} or {@code .yml}, by name. Hidden ones are left out, of a
   * file too large no more is read than shows that.
   *
   * @throws IOException when the folder or one of the files cannot be read
   */
  public static List<RuleFile> read(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> entries = Files.list(directory)) {
      paths =
          entries
              .filter(path -> name(path).matches("[^.].*\\.ya?ml"))
              .filter(Files::isRegularFile)
              .sorted()
              .limit(RulesCompiler.MOST_FILES + 1L)
              .toList();
    }
    List<RuleFile> files = new ArrayList<>();
    for (Path path : paths) {
      try (InputStream in = Files.newInputStream(path)) {
        files.add(new RuleFile(name(path), in.readNBytes(RuleFile.MAX_BYTES + 1)));
      }
    }
    return files;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
