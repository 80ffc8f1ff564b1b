package org.gouji.parse.contract.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Loads the editions of the official format: those that Gouji ships, and those that an operator
 * adds as files of the same shape when the State Council issues another one.
 *
 * <p>A file is taken whole or not at all: whatever is inconsistent in it is refused with every
 * problem found, so that no report is ever read by half an edition.
 */
public final class TaxonomyLoader {
  private static final List<String> BUILT_IN =
      List.of("taxonomy/edition-2019.yaml", "taxonomy/edition-2021.yaml");

  private TaxonomyLoader() {}

  /** The editions that Gouji ships. */
  public static Taxonomy builtIn() {
    return EditionTimeline.of(builtInFiles());
  }

  /**
   * The editions that Gouji ships and those in a directory's {@code *.yaml} files, oldest first. An
   * edition in force until further notice ends the year before the next one begins.
   *
   * @param directory the operator's files; those in folders below are not read
   * @throws InconsistentTaxonomyException when a file contradicts itself or another
   * @throws UncheckedIOException when the directory or a file cannot be read
   */
  public static Taxonomy load(Path directory) {
    Map<String, Edition> editions = builtInFiles();
    for (Path file : yamlFiles(directory)) {
      editions.put(file.toString(), EditionFile.read(file.toString(), bytesOf(file)));
    }
    return EditionTimeline.of(editions);
  }

  private static Map<String, Edition> builtInFiles() {
    Map<String, Edition> editions = new TreeMap<>(TaxonomyLoader::builtInFirst);
    for (String name : BUILT_IN) {
      editions.put(name, EditionFile.read(name, resource(name)));
    }
    return editions;
  }

  /** Of two files that contradict each other, the operator's is the one to name. */
  private static int builtInFirst(String left, String right) {
    int order = Boolean.compare(BUILT_IN.contains(right), BUILT_IN.contains(left));
    return order != 0 ? order : left.compareTo(right);
  }

  private static byte[] resource(String name) {
    try (InputStream in = TaxonomyLoader.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the contract's jar lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> yamlFiles(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytesOf(Path file) {
    try {
      if (Files.size(file) > EditionFile.MAX_BYTES) {
        throw new InconsistentTaxonomyException(
            file.toString(), List.of("larger than " + EditionFile.MAX_BYTES + " bytes"));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
