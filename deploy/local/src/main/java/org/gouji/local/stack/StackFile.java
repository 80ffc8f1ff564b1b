package org.gouji.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.gouji.local.console.RefusedException;

/**
 * {@code stack.properties}: what a stack was begun with and where it answers, for later commands
 * and for scripts. No secret is in it.
 *
 * @param file the file
 */
record StackFile(Path file) {
  private static final String OFFSET = "port.offset";
  private static final String STORE = "store";

  /**
   * What later commands go by.
   *
   * @param ports of the stack
   * @param store kind of store that the data are in
   */
  record Settings(Ports ports, String store) {}

  /**
   * Reads it; empty where no stack was begun.
   *
   * @throws RefusedException when it was damaged by hand
   */
  Optional<Settings> read() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return Optional.of(
          new Settings(
              new Ports(Integer.parseInt(properties.getProperty(OFFSET, ""))),
              properties.getProperty(STORE, "")));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new RefusedException("stack.fileDamaged", file);
    }
  }

  /** Replaces it, in one step. */
  void write(Settings settings) throws IOException {
    Ports ports = settings.ports();
    List<String> lines = new ArrayList<>();
    lines.add("# Written by gouji up");
    lines.add(OFFSET + "=" + ports.offset());
    lines.add(STORE + "=" + settings.store());
    lines.add("kafka=" + ports.address(Component.BROKER));
    Component.services().forEach(service -> lines.add(service.label() + "=" + ports.url(service)));
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    Files.write(whole, lines);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
