package org.gouji.local.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gouji.local.process.ProcessIdentity;

/** Ends components: the services first, while what they need is still there. */
final class StackStopper {
  /** Above the 15 s that a service grants requests under way, and what it takes to close. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration AFTER_KILL = Duration.ofSeconds(5);
  private static final long POLL_MILLIS = 50;

  private final DataDir data;
  private final StackProgress progress;

  StackStopper(DataDir data, StackProgress progress) {
    this.data = data;
    this.progress = progress;
  }

  private record Ending(Component component, ProcessIdentity process) {}

  /**
   * Returns when all of them have ended: by SIGTERM, and those that took longer than 30 s by
   * SIGKILL.
   *
   * @return how many ran
   */
  int stop(Collection<Component> components) throws InterruptedException {
    List<Component> services = Component.services();
    return stopTogether(components.stream().filter(services::contains).toList())
        + stopTogether(components.stream().filter(c -> !services.contains(c)).toList());
  }

  private int stopTogether(List<Component> components) throws InterruptedException {
    long begin = System.nanoTime();
    List<Ending> endings = new ArrayList<>();
    for (Component component : components) {
      Optional<ProcessIdentity> process = data.pidFile(component).running();
      process.ifPresent(identity -> endings.add(new Ending(component, identity)));
      if (process.isEmpty()) {
        data.pidFile(component).delete();
      }
    }
    endings.forEach(ending -> ending.process().find().ifPresent(ProcessHandle::destroy));
    int running = endings.size();
    List<Ending> left = awaitEnd(endings, begin, PATIENCE, false);
    left.forEach(ending -> ending.process().find().ifPresent(ProcessHandle::destroyForcibly));
    awaitEnd(left, begin, PATIENCE.plus(AFTER_KILL), true);
    return running;
  }

  private List<Ending> awaitEnd(List<Ending> endings, long begin, Duration until, boolean killed)
      throws InterruptedException {
    List<Ending> left = new ArrayList<>(endings);
    while (!left.isEmpty()) {
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      left.removeIf(ending -> hasEnded(ending, took, killed));
      if (took.compareTo(until) > 0) {
        break;
      }
      Thread.sleep(left.isEmpty() ? 0 : POLL_MILLIS);
    }
    return left;
  }

  private boolean hasEnded(Ending ending, Duration took, boolean killed) {
    if (ending.process().isRunning()) {
      return false;
    }
    data.pidFile(ending.component()).delete();
    progress.stopped(ending.component(), took, killed);
    return true;
  }
}
