package org.gouji.acceptance.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** The wordings of {@code planted/wordings.yaml}. */
final class Wordings {
  private static final Map<String, Object> POOLS = read();

  private Wordings() {}

  private static Map<String, Object> read() {
    try (InputStream in = Wordings.class.getResourceAsStream("/planted/wordings.yaml")) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The wordings of a statement.
   *
   * @param statement its key, or with a dot that of the case, such as {@code received.none}
   */
  static List<String> of(String statement) {
    Object found = POOLS;
    for (String key : statement.split("\\.", -1)) {
      found = Objects.requireNonNull(((Map<?, ?>) found).get(key), statement);
    }
    return ((List<?>) found).stream().map(String.class::cast).toList();
  }

  /** Those wordings of a statement that hold a text. */
  static List<String> with(String statement, String text) {
    return of(statement).stream().filter(wording -> wording.contains(text)).toList();
  }

  /** Whether a pool of that name exists. */
  static boolean has(String name) {
    return POOLS.get(name) instanceof List;
  }
}
