package org.gouji.local.stack;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.local.process.ProcessIdentity;
import org.gouji.local.process.ResidentMemory;

/** Looks at every component of a stack. */
record StackStatus(DataDir data, Clock clock) {

  List<ComponentStatus> read() throws IOException {
    Optional<StackFile.Settings> settings = data.stackFile().read();
    Ports ports = settings.map(StackFile.Settings::ports).orElseGet(() -> new Ports(0));
    boolean storeIsGiven =
        settings.map(StackFile.Settings::store).filter("given"::equals).isPresent();
    return Stream.of(Component.values())
        .parallel()
        .map(
            component ->
                new ComponentStatus(
                    component,
                    ports.of(component),
                    storeIsGiven && component == Component.STORE
                        ? new ComponentStatus.Given()
                        : state(component, ports)))
        .toList();
  }

  private ComponentStatus.State state(Component component, Ports ports) {
    Optional<ProcessIdentity> known = data.pidFile(component).read();
    if (known.isEmpty()) {
      return new ComponentStatus.Stopped();
    }
    Optional<ProcessHandle> process = known.flatMap(ProcessIdentity::find);
    if (process.isEmpty()) {
      return new ComponentStatus.Died();
    }
    long pid = process.get().pid();
    Instant now = clock.instant();
    return new ComponentStatus.Running(
        pid,
        Duration.between(process.get().info().startInstant().orElse(now), now),
        ResidentMemory.of(pid).orElse(0),
        new Readiness(ports).isReady(component));
  }
}
