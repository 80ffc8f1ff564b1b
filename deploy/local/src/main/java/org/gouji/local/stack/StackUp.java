package org.gouji.local.stack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.local.console.RefusedException;
import org.gouji.local.process.DetachedProcesses;
import org.gouji.local.token.KeyFiles;

/** Decides what the stack is to be, and has it started; needs the stack's lock. */
record StackUp(
    Installation installation,
    DataDir data,
    Map<String, String> environment,
    StackProgress progress,
    Set<Component> started) {

  void run(OptionalInt offset) throws IOException, InterruptedException {
    Optional<StackFile.Settings> last = data.stackFile().read();
    StoreChoice store = StoreChoice.choose(environment, last.map(StackFile.Settings::store));
    Ports ports =
        offset.isPresent()
            ? new Ports(offset.getAsInt())
            : last.map(StackFile.Settings::ports).orElseGet(() -> new Ports(0));
    StackFile.Settings settings = new StackFile.Settings(ports, store.kind());
    requireSameAsRunning(last, settings);
    requireBuilt();
    data.stackFile().write(settings);
    StackPlan plan =
        StackPlan.of(installation, data, ports, store, new KeyFiles(data.keys()).loadOrCreate());
    startOrStopAgain(plan, ports);
  }

  private void startOrStopAgain(StackPlan plan, Ports ports)
      throws IOException, InterruptedException {
    Readiness readiness = new Readiness(ports);
    ComponentStarter components =
        new ComponentStarter(
            data, new DetachedProcesses(environment.getOrDefault("PATH", "")), readiness);
    try {
      new StackStarter(plan, installation.topicsFile(), components, readiness, progress, started)
          .start();
    } catch (RefusedException | IOException | InterruptedException e) {
      new StackStopper(data, progress).stop(started);
      throw e;
    }
  }

  private void requireSameAsRunning(
      Optional<StackFile.Settings> last, StackFile.Settings settings) {
    boolean changed = last.isPresent() && !last.get().equals(settings);
    if (changed && anyRuns()) {
      throw new RefusedException("up.runsOtherwise", last.get().ports().offset());
    }
  }

  private boolean anyRuns() {
    return Stream.of(Component.values())
        .anyMatch(component -> data.pidFile(component).running().isPresent());
  }

  private void requireBuilt() {
    List<String> absent = installation.notBuilt().map(Component::label).toList();
    if (!absent.isEmpty()) {
      throw new RefusedException("up.notBuilt", String.join(", ", absent));
    }
  }
}
