package org.gouji.local.stack;

import java.time.Duration;

/**
 * How a component is.
 *
 * @param component which
 * @param port where it answers, or would
 * @param state its state, with what belongs to it
 */
public record ComponentStatus(Component component, int port, State state) {

  /** A state. */
  public sealed interface State {}

  /**
   * A process runs.
   *
   * @param pid its id
   * @param uptime since it started
   * @param residentBytes memory in RAM; 0 where the system does not tell
   * @param ready whether it does its work
   */
  public record Running(long pid, Duration uptime, long residentBytes, boolean ready)
      implements State {}

  /** It was started and ended without being told to. */
  public record Died() implements State {}

  /** Nobody started it. */
  public record Stopped() implements State {}

  /** Somebody else's. */
  public record Given() implements State {}
}
