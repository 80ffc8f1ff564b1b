package org.gouji.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.gouji.local.process.LogFile;
import org.gouji.local.process.PidFile;

/**
 * The state of one stack.
 *
 * @param root absolute
 */
public record DataDir(Path root) {
  public DataDir {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * Makes the folders that are absent; the root, which will hold documents, and that of the key are
   * for their owner alone.
   */
  public void create() throws IOException {
    for (Path folder : new Path[] {root, keys(), broker(), store(), logs(), run()}) {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        if (folder.equals(root) || folder.equals(keys())) {
          makePrivate(folder);
        }
      }
    }
  }

  private static void makePrivate(Path folder) throws IOException {
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  public Path keys() {
    return root.resolve("keys");
  }

  Path broker() {
    return root.resolve("broker");
  }

  Path store() {
    return root.resolve("store");
  }

  Path run() {
    return root.resolve("run");
  }

  private Path logs() {
    return root.resolve("logs");
  }

  public LogFile log(Component component) {
    return new LogFile(logs().resolve(component.label() + ".log"));
  }

  /** Where a component runs; empty, so that it finds no configuration file by accident. */
  Path workingDir(Component component) throws IOException {
    return Files.createDirectories(run().resolve(component.label()));
  }

  public PidFile pidFile(Component component) {
    return new PidFile(run().resolve(component.label() + ".pid"));
  }

  StackFile stackFile() {
    return new StackFile(root.resolve("stack.properties"));
  }
}
