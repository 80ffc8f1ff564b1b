package org.gouji.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.gouji.local.port.LoopbackPort;
import org.gouji.local.process.DetachedProcesses;
import org.gouji.local.process.ProcessIdentity;
import org.gouji.local.topic.TopicsFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real broker and the real store, without the services. */
@Timeout(180)
class BrokerAndStoreIT {
  private static final Set<Component> BOTH = EnumSet.of(Component.BROKER, Component.STORE);

  @TempDir private Path folder;

  private final Installation installation =
      new Installation(Path.of("../..").toAbsolutePath().normalize());
  private final Told told = new Told();
  private final Set<Component> started = ConcurrentHashMap.newKeySet();
  private DataDir data;
  private StackStarter starter;

  @BeforeEach
  void prepare() throws Exception {
    assumeThat(BOTH).allMatch(installation::isBuilt);
    data = new DataDir(folder.resolve("a, b"));
    data.create();
    Ports ports = freePorts();
    Readiness readiness = new Readiness(ports);
    starter =
        new StackStarter(
            new StackPlan(
                new BrokerPlan(installation, data, ports),
                Optional.of(new EmbeddedStorePlan(installation, data, ports)),
                List.of()),
            installation.topicsFile(),
            new ComponentStarter(data, new DetachedProcesses(System.getenv("PATH")), readiness),
            readiness,
            told,
            started);
  }

  @AfterEach
  void stop() throws InterruptedException {
    new StackStopper(data, told).stop(BOTH);
  }

  @Test
  void startsMendsAndStops() throws Exception {
    // when
    starter.start();
    starter.start();

    // then
    assertThat(started).isEqualTo(BOTH);
    assertThat(told.lines)
        .containsExactlyInAnyOrder(
            "ready BROKER",
            "ready STORE",
            "created " + TopicsFile.read(installation.topicsFile()).size(),
            "runs BROKER",
            "runs STORE",
            "created 0");

    // when
    told.lines.clear();
    for (Component component : BOTH) {
      ProcessHandle running = process(component).find().orElseThrow();
      running.destroyForcibly();
      running.onExit().join();
    }
    starter.start();

    // then
    assertThat(told.lines).containsExactlyInAnyOrder("ready BROKER", "ready STORE", "created 0");

    // when
    told.lines.clear();
    int stopped = new StackStopper(data, told).stop(BOTH);

    // then
    assertThat(stopped).isEqualTo(2);
    assertThat(told.lines).containsExactlyInAnyOrder("stopped BROKER", "stopped STORE");
    assertThat(BOTH).allMatch(component -> data.pidFile(component).read().isEmpty());
  }

  private ProcessIdentity process(Component component) {
    return data.pidFile(component).running().orElseThrow();
  }

  /** An offset at which nobody listens. */
  private static Ports freePorts() {
    return new Random()
        .ints(12_000, 22_000)
        .mapToObj(Ports::new)
        .filter(
            ports ->
                IntStream.of(
                        ports.of(Component.BROKER), ports.controller(), ports.of(Component.STORE))
                    .allMatch(port -> new LoopbackPort(port).isFree()))
        .findFirst()
        .orElseThrow();
  }

  private static final class Told implements StackProgress {
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    public void waitsForAnother() {
      lines.add("waits");
    }

    @Override
    public void runs(Component component, String address) {
      lines.add("runs " + component);
    }

    @Override
    public void isGiven(Component component) {
      lines.add("given " + component);
    }

    @Override
    public void ready(Component component, String address, Duration took) {
      lines.add("ready " + component);
    }

    @Override
    public void topics(List<String> created, Duration took) {
      lines.add("created " + created.size());
    }

    @Override
    public void stopped(Component component, Duration took, boolean killed) {
      lines.add((killed ? "killed " : "stopped ") + component);
    }
  }
}
