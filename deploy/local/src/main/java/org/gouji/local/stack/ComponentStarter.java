package org.gouji.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.local.console.PlainText;
import org.gouji.local.console.RefusedException;
import org.gouji.local.port.LoopbackPort;
import org.gouji.local.port.PortOwner;
import org.gouji.local.process.DetachedProcesses;
import org.gouji.local.process.Launch;
import org.gouji.local.process.PidFile;
import org.gouji.local.process.ProcessIdentity;

/** Brings one component up. */
final class ComponentStarter {
  private static final Duration READY_WITHIN = Duration.ofMinutes(2);

  /** A socket of a process just killed, or a client's that happens to use the port, goes soon. */
  private static final Duration FREE_WITHIN = Duration.ofSeconds(5);

  private static final long POLL_MILLIS = 100;
  private static final int LOG_LINES = 20;
  private static final int COMMAND_COLUMNS = 160;

  /**
   * A process and where in its log it began to write.
   *
   * @param process who it is
   * @param logStart byte position
   */
  record Started(ProcessIdentity process, long logStart) {}

  private final DataDir data;
  private final DetachedProcesses processes;
  private final Readiness readiness;

  ComponentStarter(DataDir data, DetachedProcesses processes, Readiness readiness) {
    this.data = data;
    this.processes = processes;
    this.readiness = readiness;
  }

  /** The component's process, if it runs. */
  Optional<Started> running(Component component) {
    return data.pidFile(component).running().map(process -> new Started(process, 0));
  }

  /**
   * Starts a component that does not run.
   *
   * @return its process, which may not be ready yet
   * @throws RefusedException when a port is taken or the program ends at once
   */
  Started start(ComponentPlan plan) throws IOException, InterruptedException {
    for (int port : plan.requiredPorts()) {
      requireFree(port, plan.component());
    }
    data.log(plan.component()).rotate();
    Launch launch = plan.prepare();
    long logStart = launch.log().length();
    Process process = processes.start(launch);
    ProcessIdentity identity =
        ProcessIdentity.of(process.toHandle()).orElseThrow(() -> died(plan.component(), logStart));
    pidFile(plan).write(identity);
    return new Started(identity, logStart);
  }

  /**
   * Waits until a component is ready.
   *
   * @throws RefusedException when it ends, or is not ready in time
   */
  void awaitReady(ComponentPlan plan, Started started) throws InterruptedException {
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (!readiness.isReady(plan.component())) {
      if (!started.process().isRunning()) {
        throw died(plan.component(), started.logStart());
      }
      if (System.nanoTime() > deadline) {
        throw new RefusedException(
            "up.notReady",
            plan.component().label(),
            READY_WITHIN.toSeconds(),
            data.log(plan.component()).path(),
            logTail(plan.component(), started.logStart()));
      }
      Thread.sleep(POLL_MILLIS);
    }
    // The answer may have come from somebody else who took the port meanwhile.
    if (!started.process().isRunning()) {
      throw died(plan.component(), started.logStart());
    }
  }

  private PidFile pidFile(ComponentPlan plan) {
    return data.pidFile(plan.component());
  }

  private static void requireFree(int port, Component component) throws InterruptedException {
    LoopbackPort loopback = new LoopbackPort(port);
    long deadline = System.nanoTime() + FREE_WITHIN.toNanos();
    while (!loopback.isFree()) {
      Optional<PortOwner> owner = PortOwner.of(port);
      if (owner.isPresent()) {
        throw new RefusedException(
            "up.portTakenBy",
            port,
            component.label(),
            owner.get().pid(),
            shortened(owner.get().command()));
      }
      if (System.nanoTime() > deadline) {
        throw new RefusedException("up.portTaken", port, component.label());
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private static String shortened(String command) {
    String plain = PlainText.of(command);
    return plain.length() <= COMMAND_COLUMNS ? plain : plain.substring(0, COMMAND_COLUMNS) + "…";
  }

  private RefusedException died(Component component, long logStart) {
    return new RefusedException(
        "up.died", component.label(), data.log(component).path(), logTail(component, logStart));
  }

  private String logTail(Component component, long logStart) {
    return data.log(component).tail(LOG_LINES, logStart).stream()
        .map(line -> "  | " + PlainText.of(line))
        .collect(Collectors.joining("\n"));
  }
}
