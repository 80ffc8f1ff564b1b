package org.gouji.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.local.console.Language;
import org.gouji.local.console.Messages;
import org.gouji.local.console.RefusedException;
import org.gouji.local.process.DetachedProcesses;
import org.gouji.local.process.Launch;
import org.gouji.local.process.ProcessIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ComponentStarterTest {
  @TempDir private Path folder;
  private DataDir data;
  private ComponentStarter starter;

  @BeforeEach
  void makeStarter() throws IOException {
    data = new DataDir(folder.resolve("data dir"));
    data.create();
    starter =
        new ComponentStarter(
            data, new DetachedProcesses(System.getenv("PATH")), new Readiness(new Ports(0)));
  }

  @Test
  void namesThePortThatIsTakenAndWhoHoldsIt() throws Exception {
    // given
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ComponentPlan plan = plan(List.of(taken.getLocalPort()), "true");

      // when
      RefusedException refused =
          catchThrowableOfType(RefusedException.class, () -> starter.start(plan));

      // then
      assertThat(refused.sentence(new Messages(Language.EN)))
          .startsWith(
              "Port %d, which ingest-service needs, is taken by process %d ("
                  .formatted(taken.getLocalPort(), ProcessHandle.current().pid()))
          .contains("java")
          .endsWith("use other ports: gouji up --port-offset 100");
      assertThat(data.pidFile(Component.INGEST).read()).isEmpty();
    }
  }

  @Test
  void showsTheEndOfTheLogOfAProcessThatDies() throws Exception {
    // given
    ComponentPlan plan = plan(List.of(), "echo first; echo '\033[31mlast'; exit 3");

    // when
    RefusedException refused =
        catchThrowableOfType(
            // It may end before it is known, or while its readiness is awaited
            RefusedException.class, () -> starter.awaitReady(plan, starter.start(plan)));

    // then
    assertThat(refused.key()).isEqualTo("up.died");
    assertThat(refused.arguments())
        .containsExactly(
            "ingest-service",
            data.root().resolve("logs/ingest-service.log").toString(),
            "  | first\n  | \uFFFD[31mlast");
  }

  @Test
  void remembersTheProcessItStarted() throws Exception {
    // when
    ComponentStarter.Started started = starter.start(plan(List.of(), "exec sleep 60"));

    // then
    ProcessIdentity process = started.process();
    try {
      assertThat(starter.running(Component.INGEST))
          .map(ComponentStarter.Started::process)
          .contains(process);
      assertThat(process.find()).isPresent();
    } finally {
      process.find().ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private ComponentPlan plan(List<Integer> ports, String script) {
    return new ComponentPlan() {
      @Override
      public Component component() {
        return Component.INGEST;
      }

      @Override
      public List<Integer> requiredPorts() {
        return ports;
      }

      @Override
      public Launch prepare() {
        return new Launch(
            List.of("/bin/sh", "-c", script), Map.of(), folder, data.log(Component.INGEST));
      }
    };
  }
}
