package org.gouji.acceptance.environment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Broker, store and the three services, running. What a test learns of them it learns over HTTP and
 * from the topics.
 */
public interface Stack extends AutoCloseable {

  /** Where a service answers; the same before and after a restart. */
  URI base(Component service);

  /** Where the broker answers; the same before and after a restart. */
  String bootstrapServers();

  /**
   * A signed token.
   *
   * @param subject who holds it; the name of the portal for {@link Role#PORTAL}
   * @param timeToLive until it expires
   */
  String token(Role role, String subject, Duration timeToLive);

  /**
   * The folder that the installation keeps rules of its own in, empty at first.
   *
   * @return empty where tests cannot write to it
   */
  Optional<Path> rules();

  /** Ends processes at once, as a power cut would: SIGKILL, all before any is started again. */
  void kill(Component... components);

  /** Starts what is not running, leaves the rest alone, and returns when all are ready. */
  void mend();

  /** Ends everything and removes its data. */
  @Override
  void close();
}
