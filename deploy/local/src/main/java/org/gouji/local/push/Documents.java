package org.gouji.local.push;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.gouji.local.console.RefusedException;

/**
 * The documents behind paths: files, folders with all below them but what is hidden or Markdown,
 * archives with their entries.
 */
public final class Documents implements AutoCloseable {
  private final List<Document> all = new ArrayList<>();
  private final List<ZipDocuments> archives = new ArrayList<>();

  private Documents() {}

  /**
   * Finds them, in the order of the paths, inside a folder by name; reads no content yet.
   *
   * @throws RefusedException for a path that is not there
   */
  public static Documents of(List<Path> paths) throws IOException {
    Documents documents = new Documents();
    try {
      for (Path path : paths) {
        documents.add(path);
      }
      return documents;
    } catch (IOException | RefusedException e) {
      documents.close();
      throw e;
    }
  }

  public List<Document> all() {
    return List.copyOf(all);
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.isRegularFile(path)) {
      addFile(path);
    } else {
      throw new RefusedException("push.noSuchFile", path);
    }
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    // Does not follow links, which may lead in a circle.
    try (Stream<Path> below = Files.walk(folder)) {
      files =
          below
              .filter(Files::isRegularFile)
              .filter(file -> !isHidden(folder.relativize(file)) && !isNote(file))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      addFile(file);
    }
  }

  private void addFile(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      addArchive(file, name);
    } else {
      all.add(new Document(file.toString(), name, () -> read(file)));
    }
  }

  /** An archive that cannot be opened is one document that cannot be read: the rest goes on. */
  private void addArchive(Path file, String name) throws IOException {
    try {
      ZipDocuments archive = ZipDocuments.open(file);
      archives.add(archive);
      all.addAll(archive.documents());
    } catch (ZipException | Document.TooLargeException e) {
      all.add(
          new Document(
              file.toString(),
              name,
              () -> {
                throw e;
              }));
    }
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return BoundedBytes.read(stream);
    }
  }

  /** A README is about the documents it lies with. */
  private static boolean isNote(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private static boolean isHidden(Path below) {
    for (Path part : below) {
      if (Leftovers.isOne(part.toString())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    for (ZipDocuments archive : archives) {
      archive.close();
    }
  }
}
