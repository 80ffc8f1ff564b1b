package org.gouji.local.stack;

import java.time.Duration;
import java.util.List;

/** Told of what happens to a stack, from several threads. */
public interface StackProgress {
  /** Another command works on the same stack. */
  void waitsForAnother();

  /** It ran already and is ready. */
  void runs(Component component, String address);

  /** Somebody else's store, which is neither started nor stopped. */
  void isGiven(Component component);

  /** It was started and is ready. */
  void ready(Component component, String address, Duration took);

  /** The topics are there. */
  void topics(List<String> created, Duration took);

  /** It was asked to end and ended, or was killed as it did not. */
  void stopped(Component component, Duration took, boolean killed);
}
