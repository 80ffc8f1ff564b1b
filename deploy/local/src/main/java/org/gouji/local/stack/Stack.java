package org.gouji.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.local.console.RefusedException;
import org.gouji.local.token.KeyFiles;
import org.gouji.local.token.SigningKeys;

/** The stack of one data directory, as the commands see it. */
public final class Stack {
  private static final Duration ANOTHER_COMMAND_TAKES = Duration.ofMinutes(4);

  private final Installation installation;
  private final DataDir data;
  private final Map<String, String> environment;

  /**
   * @param environment of the launcher: {@code PATH} and {@code GOUJI_MONGO}
   */
  public Stack(Installation installation, DataDir data, Map<String, String> environment) {
    this.installation = installation;
    this.data = data;
    this.environment = Map.copyOf(environment);
  }

  /** Where it answers: as it was last started, or the default ports. */
  public Ports ports() throws IOException {
    return data.stackFile().read().map(StackFile.Settings::ports).orElseGet(() -> new Ports(0));
  }

  /** The key pair of this stack, made now if there is none. */
  public SigningKeys keys() throws IOException {
    data.create();
    return new KeyFiles(data.keys()).loadOrCreate();
  }

  /**
   * Starts what does not run.
   *
   * @param offset of the ports; empty for that of the last time
   * @param progress told of every step
   * @param started filled while it works with what it starts; safe for use by many threads
   * @throws RefusedException when it is impossible; then what was started is stopped again
   */
  public void up(OptionalInt offset, StackProgress progress, Set<Component> started)
      throws IOException, InterruptedException {
    data.create();
    StackUp up = new StackUp(installation, data, environment, progress, started);
    lock()
        .<Void>holding(
            progress::waitsForAnother,
            () -> {
              up.run(offset);
              return null;
            });
  }

  /**
   * Stops components.
   *
   * @return how many ran
   */
  public int stop(Collection<Component> components, StackProgress progress)
      throws IOException, InterruptedException {
    if (!Files.exists(data.root())) {
      return 0;
    }
    data.create();
    return lock()
        .holding(
            progress::waitsForAnother, () -> new StackStopper(data, progress).stop(components));
  }

  /** Those of the given components that no longer run. */
  public Set<Component> ended(Collection<Component> components) {
    return components.stream()
        .filter(component -> data.pidFile(component).running().isEmpty())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Component.class)));
  }

  /** Whether a component that no longer runs was told to end. */
  public boolean wasStopped(Component component) {
    return data.pidFile(component).read().isEmpty();
  }

  /** How every component is. */
  public List<ComponentStatus> status(Clock clock) throws IOException {
    return new StackStatus(data, clock).read();
  }

  private StackLock lock() {
    return new StackLock(data.run().resolve("lock"), ANOTHER_COMMAND_TAKES);
  }
}
