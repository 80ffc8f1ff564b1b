package org.gouji.local.stack;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.local.console.RefusedException;
import org.gouji.local.process.DetachedProcesses;

/** The MongoDB that a stack uses. */
public sealed interface StoreChoice {

  /** Its name in the stack file. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Somebody else's; nothing is started. */
  record Given(String connectionString) implements StoreChoice {
    @Override
    public String toString() {
      // It may hold a password.
      return "Given[…]";
    }
  }

  /** A real server found on the PATH. */
  record Mongod(Path program) implements StoreChoice {}

  /** The server that comes with the launcher. */
  record Embedded() implements StoreChoice {}

  /**
   * Chooses: what the environment gives, else what the data directory was begun with, else a {@code
   * mongod}, else the embedded one. A stack keeps to its store, as its data are there.
   *
   * @param environment {@code GOUJI_MONGO} and {@code PATH}
   * @param remembered kind that the data directory was begun with
   * @throws RefusedException when the remembered one is not to be had
   */
  static StoreChoice choose(Map<String, String> environment, Optional<String> remembered) {
    String given = environment.getOrDefault("GOUJI_MONGO", "");
    if (!given.isEmpty()) {
      return new Given(given);
    }
    Optional<StoreChoice> mongod =
        DetachedProcesses.find("mongod", environment.getOrDefault("PATH", "")).map(Mongod::new);
    return switch (remembered.orElse("")) {
      case "" -> mongod.orElseGet(Embedded::new);
      case "embedded" -> new Embedded();
      case "mongod" -> mongod.orElseThrow(() -> new RefusedException("store.mongodGone"));
      default -> throw new RefusedException("store.notGiven");
    };
  }
}
