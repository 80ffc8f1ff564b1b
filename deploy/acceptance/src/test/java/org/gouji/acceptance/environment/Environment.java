package org.gouji.acceptance.environment;

import java.util.Locale;
import java.util.Optional;

/** The forms in which the whole can run, chosen by {@code -Dgouji.acceptance.environment}. */
enum Environment {
  /** The launcher's processes. */
  EMBEDDED,
  /** The images, in containers; the specifications are skipped where there is no runtime. */
  CONTAINERS,
  /** Containers where a runtime answers, else the launcher's processes. */
  AUTO;

  static final String PROPERTY = "gouji.acceptance.environment";

  static Environment chosen() {
    return valueOf(System.getProperty(PROPERTY, "embedded").toUpperCase(Locale.ROOT));
  }

  /**
   * Starts the whole.
   *
   * @param name tells it from others that run at the same time
   */
  Stack start(String name) {
    return switch (this) {
      case EMBEDDED -> EmbeddedStack.start(name);
      case AUTO ->
          ContainerStack.obstacle() == null ? ContainerStack.start() : EmbeddedStack.start(name);
      case CONTAINERS -> ContainerStack.start();
    };
  }

  /** Why the whole cannot run in this form here; empty when it can. */
  Optional<String> obstacle() {
    return this == CONTAINERS ? Optional.ofNullable(ContainerStack.obstacle()) : Optional.empty();
  }
}
